package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.shell.Texts;

/** Writes the sheet that explains the others, in both languages; each rule with a leaf of the example set. */
final class HelpWriter {

    private static final int STEPS = 6;
    private static final List<String> RULES =
            List.of("choice", "band", "ratio", "deduction", "adjustment", "formula", "survey", "monitor");
    private static final List<String> RULE_CELLS =
            List.of("max_points", "variables", "parameters", "options", "examples");

    private final SheetLook look;
    private final XSSFSheet sheet;

    HelpWriter(SheetLook look) {
        this.look = look;
        this.sheet = look.sheet("help", true, 18, 50, 50, 12, 44, 34, 44, 34);
    }

    void write() {
        line(look.bold, "", both("help.title"));
        IntStream.rangeClosed(1, STEPS)
                .forEach(step -> line(look.text, String.valueOf(step), both("help.step" + step)));
        blank();
        line(look.head, SheetLook.vietnamese("help.column"), both("help.meaning"));
        SetCsv.COLUMNS.forEach(column -> line(look.text, column, both("column." + column)));
        blank();
        var titles = new ArrayList<>(both("help.use"));
        titles.addAll(RULE_CELLS);
        line(look.head, SheetLook.vietnamese("help.rule"), titles);
        ExampleSet.rows().stream()
                .filter(row -> RULES.contains(row.get("rule")))
                .forEach(this::rule);
    }

    private void rule(SourceRow example) {
        var cells = new ArrayList<>(both("rule." + example.get("rule")));
        RULE_CELLS.forEach(column -> cells.add(example.get(column)));
        line(look.text, example.get("rule"), cells);
    }

    private static List<String> both(String key) {
        return Stream.of(Texts.VIETNAMESE, Locale.ENGLISH)
                .map(language -> Texts.of(language, "criteria.workbook." + key))
                .toList();
    }

    private void line(XSSFCellStyle style, String first, List<String> others) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        SheetLook.write(row, 0, first, style == look.text ? look.bold : style);
        for (int i = 0; i < others.size(); i++) {
            SheetLook.write(row, i + 1, others.get(i), style);
        }
    }

    private void blank() {
        sheet.createRow(sheet.getLastRowNum() + 1);
    }
}
