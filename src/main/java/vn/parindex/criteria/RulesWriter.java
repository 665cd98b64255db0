package vn.parindex.criteria;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the sheet that the product reads: the columns of the file, one row per node. */
final class RulesWriter {

    private static final int FROZEN_COLUMNS = 3;
    private static final int NARROW = 12;
    private static final int WIDE = 42;
    private static final List<String> WIDE_COLUMNS = List.of(
            "name_vi",
            "name_en",
            "variables",
            "parameters",
            "options",
            "evidence_vi",
            "evidence_en",
            "guidance_vi",
            "guidance_en",
            "examples");
    private static final Map<String, String[]> CHOICES = Map.of(
            "level", new String[] {"field", "criterion", "sub-criterion"},
            "source", new String[] {"appraised", "survey", "outcome", "monitor"},
            "rule",
                    new String[] {
                        "choice",
                        "band",
                        "ratio",
                        "deduction",
                        "adjustment",
                        "formula",
                        "survey",
                        "monitor",
                        RuleReader.IMPORTED
                    },
            "not_applicable", new String[] {"no", "allowed", "shared"});

    private final SheetLook look;
    private final List<SourceRow> rows;

    RulesWriter(SheetLook look, List<SourceRow> rows) {
        this.look = look;
        this.rows = rows;
    }

    void write() {
        var widths = SetCsv.COLUMNS.stream()
                .mapToInt(column -> WIDE_COLUMNS.contains(column) ? WIDE : NARROW)
                .toArray();
        var sheet = look.sheet("rules", true, widths);
        var header = sheet.createRow(0);
        for (int column = 0; column < SetCsv.COLUMNS.size(); column++) {
            SheetLook.write(header, column, SetCsv.COLUMNS.get(column), look.head);
            sheet.setDefaultColumnStyle(column, look.text);
        }
        rows.forEach(row -> write(sheet, row));
        SheetLook.freeze(sheet, 0, FROZEN_COLUMNS);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows.size()), 0, SetCsv.COLUMNS.size() - 1));
        CHOICES.forEach((column, values) -> offer(sheet, SetCsv.COLUMNS.indexOf(column), values));
    }

    private void write(XSSFSheet sheet, SourceRow source) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < SetCsv.COLUMNS.size(); column++) {
            SheetLook.write(row, column, source.get(SetCsv.COLUMNS.get(column)), look.text);
        }
    }

    /** A list to choose from; it proposes and does not forbid, because the product says better what is wrong. */
    private static void offer(XSSFSheet sheet, int column, String... values) {
        var cells = new CellRangeAddressList(1, SheetGrid.MOST_ROWS - 1, column, column);
        var proposals = sheet.getDataValidationHelper();
        var validation = proposals.createValidation(proposals.createExplicitListConstraint(values), cells);
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }
}
