package vn.parindex.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.shell.GridCell;

/** A sheet with the columns of {@link SetCsv#COLUMNS}, one row per node; known by its header row, whatever its name. */
final class RulesSheet {

    static final int SEARCHED_ROWS = 30;
    private static final List<String> KNOWN_BY = List.of("code", "level", "name_vi");
    private static final String MAX_POINTS = "max_points";

    private final SheetGrid sheet;
    private final int headerRow;
    private final Map<Integer, String> columns = new TreeMap<>();

    private RulesSheet(SheetGrid sheet, int headerRow) {
        this.sheet = sheet;
        this.headerRow = headerRow;
        sheet.columns(headerRow)
                .forEach(column ->
                        columns.put(column, sheet.cell(headerRow, column).text()));
    }

    /** Empty when the sheet has no such header row. */
    static Optional<RulesSheet> in(SheetGrid sheet) {
        return sheet.rowNumbers().headSet(SEARCHED_ROWS + 1).stream()
                .map(row -> new RulesSheet(sheet, row))
                .filter(found -> found.columns.values().containsAll(KNOWN_BY))
                .findFirst();
    }

    SheetGrid sheet() {
        return sheet;
    }

    List<SourceRow> read(Faults faults) {
        SetCsv.checkColumns(List.copyOf(columns.values()), headerRow, faults);
        if (!faults.none()) {
            return List.of();
        }
        return sheet.rowNumbers().tailSet(headerRow + 1).stream()
                .map(row -> row(row, faults))
                .filter(row -> row.cells().values().stream().anyMatch(text -> !text.isEmpty()))
                .toList();
    }

    private SourceRow row(int row, Faults faults) {
        var cells = new HashMap<String, String>();
        columns.forEach((column, name) -> {
            var cell = sheet.cell(row, column);
            var refusal = isSum(row, name, cell) ? "" : cell.refusal();
            if (!refusal.isEmpty()) {
                faults.add(row, name, refusal, SheetGrid.reference(row, column));
            }
            cells.put(name, cell.text());
        });
        return new SourceRow(row, cells);
    }

    /** A sum that the sheet computed over the rows below is a control sum like a typed one. */
    private boolean isSum(int row, String name, GridCell cell) {
        return name.equals(MAX_POINTS) && cell.isNumber() && isAbove(row);
    }

    private boolean isAbove(int row) {
        var code = text(row, "code");
        return text(row, "level").equals("field")
                || text(sheet.rowAfter(row), "code").startsWith(code + ".");
    }

    private String text(int row, String name) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals(name))
                .map(column -> sheet.cell(row, column.getKey()).text())
                .findFirst()
                .orElse("");
    }
}
