package vn.parindex.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/** A table as the first sheet of a workbook, read as a stream. Formulas count by the value the file keeps of them. */
final class TableSheet implements SheetCells {

    private final TableFile table = new TableFile();
    private final List<String> cells = new ArrayList<>();
    private int row;

    private TableSheet() {}

    static List<TableLine> read(byte[] bytes) {
        var sheet = new TableSheet();
        var first = new AtomicBoolean(true);
        try {
            WorkbookReader.read(
                    bytes,
                    UnaryOperator.identity(),
                    name -> first.getAndSet(false) ? Optional.of(sheet) : Optional.empty());
        } catch (UnreadableWorkbook unreadable) {
            throw refusal(unreadable);
        }
        sheet.endRow();
        return sheet.table.lines();
    }

    private static RuntimeException refusal(UnreadableWorkbook unreadable) {
        return switch (unreadable.why()) {
            case TOO_LARGE -> TableFile.refusal("tooLarge", unreadable.megabytes());
            case PASSWORD, OLD -> TableFile.refusal("oldWorkbook");
            case NO_WORKBOOK -> TableFile.refusal("notATable");
            case BROKEN -> TableFile.refusal("unreadable");
            case MACROS -> TableFile.refusal("macros");
            case SWELLS -> TableFile.refusal("swells", unreadable.megabytes());
        };
    }

    @Override
    public void put(int number, int column, GridCell cell) {
        if (number != row) {
            endRow();
            row = number;
        }
        if (column > TableFile.MOST_COLUMNS) {
            if (!cell.text().isBlank()) {
                throw TableFile.refusal("tooManyColumns", row, TableFile.MOST_COLUMNS);
            }
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, cell.text());
    }

    private void endRow() {
        table.add(row, cells);
        cells.clear();
    }
}
