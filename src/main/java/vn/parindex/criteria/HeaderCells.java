package vn.parindex.criteria;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.shell.GridCell;

/** What a set is, as keys and values on a sheet; the same names as in {@code shipped-sets.csv}. */
final class HeaderCells {

    static final List<String> KEYS = List.of(
            "code",
            "version",
            "instrument",
            "kind",
            "from_year",
            "to_year",
            "name_vi",
            "name_en",
            "legal_number",
            "legal_date",
            "legal_article",
            "total",
            "reconstruction",
            "rescales");

    private static final int FEWEST_KEYS = 3;

    private HeaderCells() {}

    /** Every key, in order; blank where the set says nothing. */
    static Map<String, String> of(SetHeader header) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("code", header.code());
        cells.put("version", String.valueOf(header.version()));
        cells.put("instrument", header.scope().instrument());
        cells.put("kind", header.kind().code());
        cells.put("from_year", Objects.toString(header.scope().fromYear(), ""));
        cells.put("to_year", Objects.toString(header.scope().toYear(), ""));
        cells.put("name_vi", header.name().vi());
        cells.put("name_en", RuleLines.english(header.name()));
        cells.put("legal_number", Objects.toString(header.legalBasis().number(), ""));
        cells.put("legal_date", Objects.toString(header.legalBasis().date(), ""));
        cells.put("legal_article", Objects.toString(header.legalBasis().article(), ""));
        cells.put("total", header.total().toString());
        cells.put("reconstruction", String.valueOf(header.reconstruction()));
        cells.put("rescales", String.valueOf(header.rescales()));
        return cells;
    }

    /** The values that a workbook gives, wherever its sheet of keys stands; blank ones are left out. */
    static Map<String, String> read(List<SheetGrid> sheets, Faults faults) {
        return sheets.stream()
                .flatMap(sheet -> keyColumn(sheet).stream().map(column -> read(sheet, column, faults)))
                .findFirst()
                .orElse(Map.of());
    }

    /** The sheet of help explains columns, some of which are named like keys: they do not count. */
    private static Optional<Integer> keyColumn(SheetGrid sheet) {
        return List.of(0, 1).stream()
                .filter(column -> sheet.rowNumbers().stream()
                                .map(row -> sheet.cell(row, column).text())
                                .filter(KEYS::contains)
                                .filter(key -> !SetCsv.COLUMNS.contains(key))
                                .distinct()
                                .count()
                        >= FEWEST_KEYS)
                .findFirst();
    }

    private static Map<String, String> read(SheetGrid sheet, int column, Faults faults) {
        var values = new HashMap<String, String>();
        for (int row : sheet.rowNumbers()) {
            var key = sheet.cell(row, column).text();
            var value = sheet.cell(row, column + 1);
            if (!KEYS.contains(key) || value.isBlank()) {
                continue;
            }
            if (value.formula() || value.kind() == GridCell.Kind.ERROR) {
                faults.add(0, key, value.refusal(), sheet.name() + "!" + SheetGrid.reference(row, column + 1));
            } else {
                values.put(key, value.text());
            }
        }
        return values;
    }
}
