package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shared.RefusedException;

/** A set written as a workbook is the same set when it is read again. */
class SetWorkbookTest {

    /** A set with its rows as its file has them. */
    record Written(SetHeader header, List<SourceRow> rows) {

        @Override
        public String toString() {
            return header.code();
        }
    }

    static Stream<Written> sets() {
        return Stream.concat(
                ShippedSet.all().stream()
                        .map(set -> new Written(set.header(), SetCsv.read(set.content(), new Faults()))),
                Stream.of(new Written(ExampleSet.HEADER, ExampleSet.rows())));
    }

    private static List<Map<String, String>> cells(List<SourceRow> rows) {
        return rows.stream()
                .map(row -> SetCsv.COLUMNS.stream().collect(Collectors.toMap(column -> column, row::get)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void comesBackAsItWas(Written set) {
        var reading = TestWorkbook.read(SetWorkbook.write(set.header(), set.rows()));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.sheet()).isEqualTo("Quy tắc");
        assertThat(cells(reading.rows())).isEqualTo(cells(set.rows()));
        assertThat(reading.rows()).extracting(SourceRow::line).startsWith(2, 3, 4);

        var before = SetFile.read(set.header(), set.rows(), code -> true);
        var after = SetFile.read(set.header(), reading.rows(), code -> true);
        assertThat(before.rows()).isNotEmpty();
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(ContentHash.of(set.header(), after.rows())).isEqualTo(ContentHash.of(set.header(), before.rows()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void saysWhatTheSetIs(Written set) {
        var expected = new HashMap<>(HeaderCells.of(set.header()));
        expected.values().removeIf(String::isEmpty);
        assertThat(TestWorkbook.read(SetWorkbook.write(set.header(), set.rows()))
                        .header())
                .isEqualTo(expected);
    }

    @Test
    void theTemplateIsFaultlessAndShowsEveryKindOfRule() {
        var reading = TestWorkbook.read(SetWorkbook.template());
        var set = SetFile.read(ExampleSet.HEADER, reading.rows(), "BNV"::equals);
        assertThat(set.faults()).isEmpty();
        assertThat(reading.rows())
                .extracting(row -> row.get("rule"))
                .contains(
                        "choice",
                        "band",
                        "ratio",
                        "deduction",
                        "adjustment",
                        "formula",
                        "survey",
                        "monitor",
                        "imported");
    }

    /** What the annex alone says is read from it as it was written; the rest is left to the editor. */
    @ParameterizedTest
    @MethodSource("sets")
    void theAnnexAloneKeepsWhatItShows(Written set) {
        var workbook = TestWorkbook.open(SetWorkbook.write(set.header(), set.rows()));
        workbook.removeSheetAt(workbook.getSheetIndex("Quy tắc"));
        workbook.removeSheetAt(workbook.getSheetIndex("Thông tin"));
        var reading = TestWorkbook.read(TestWorkbook.bytes(workbook));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.sheet()).isEqualTo("Bộ tiêu chí");
        assertThat(shown(reading.rows())).isEqualTo(shown(set.rows()));
        assertThat(reading.header())
                .containsEntry("name_vi", set.header().name().vi())
                .containsEntry("total", set.header().total().toString());
    }

    private static List<List<String>> shown(List<SourceRow> rows) {
        var sums = new AnnexSums(rows);
        return rows.stream()
                .map(row -> List.of(
                        row.get("code"),
                        row.get("level"),
                        row.get("name_vi"),
                        sums.isLeaf(row) ? row.get("max_points") : "",
                        row.get("source"),
                        row.get("in_charge"),
                        row.get("not_applicable").replace("no", ""),
                        choice(row)))
                .toList();
    }

    private static String choice(SourceRow row) {
        return row.get("rule").equals("choice")
                ? row.lines("options").stream()
                        .map(option ->
                                option.substring(0, option.lastIndexOf('|')).strip())
                        .collect(Collectors.joining("\n"))
                : "";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\";\"x\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1)",
                "\t=1+1",
                "\r=1+1"
            })
    void nothingThatIsWrittenBecomesAFormula(String text) {
        var rows = SetCsv.read(SetText.small().bytes(), new Faults()).stream()
                .map(row -> with(row, Map.of("name_vi", text, "guidance_vi", text, "options", text)))
                .toList();
        var content = SetWorkbook.write(SetText.HEADER, rows);
        assertThat(filled(content)).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        });
        assertThat(TestWorkbook.read(content).rows())
                .extracting(row -> row.get("name_vi"))
                .containsOnly(text.strip());
    }

    private static SourceRow with(SourceRow row, Map<String, String> changed) {
        var cells = new HashMap<>(row.cells());
        cells.putAll(changed);
        return new SourceRow(row.line(), cells);
    }

    private static List<XSSFCell> filled(byte[] content) {
        var cells = new ArrayList<XSSFCell>();
        TestWorkbook.open(content)
                .forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell))));
        cells.removeIf(cell -> cell.getCellType() == CellType.BLANK);
        return cells;
    }

    @Test
    void theAnnexLooksLikeAnAnnex() {
        var annex = TestWorkbook.open(SetWorkbook.template()).getSheetAt(0);
        assertThat(annex.getSheetName()).isEqualTo("Bộ tiêu chí");
        assertThat(annex.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(annex.getRepeatingRows().getFirstRow()).isEqualTo(3);
        assertThat(annex.getPaneInformation().isFreezePane()).isTrue();
        assertThat(annex.getMergedRegions()).hasSize(2);
        assertThat(texts(annex))
                .contains(
                        List.of("STT", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Điểm tối đa", "Nguồn điểm"),
                        List.of("1.2", "Thực hiện kế hoạch", "4,5", ""),
                        List.of("1.2.2", "Tỷ lệ hồ sơ giải quyết đúng hạn", "1,5", "Tự chấm và thẩm định"),
                        List.of("", "- Ban hành chậm không quá 15 ngày", "0,5", ""),
                        List.of("2.1", "Mức độ hài lòng của người dân", "10", "Điều tra xã hội học"),
                        List.of("", "Tổng cộng", "20", ""));
        var field = annex.getRow(4);
        assertThat(field.getCell(2).getStringCellValue()).isEqualTo("9,5");
        assertThat(field.getCell(1).getCellStyle().getFont().getBold()).isTrue();
    }

    private static List<List<String>> texts(XSSFSheet sheet) {
        var rows = new ArrayList<List<String>>();
        sheet.forEach(row -> {
            if (row.getLastCellNum() >= 4) {
                rows.add(Stream.of(0, 1, 2, 3)
                        .map(column -> row.getCell(column).getStringCellValue())
                        .toList());
            }
        });
        return rows;
    }

    @Test
    void theHelpExplainsEveryColumnAndRuleInBothLanguages() {
        var help = texts(TestWorkbook.open(SetWorkbook.template()).getSheet("Hướng dẫn"));
        assertThat(help)
                .extracting(row -> row.get(0))
                .contains("choice", "band", "ratio", "deduction", "adjustment", "formula", "survey", "monitor");
        assertThat(filled(SetWorkbook.template()))
                .extracting(XSSFCell::getStringCellValue)
                .contains("count: n\neach: 0.25", "The maximum less so much for each occurrence, not below 0")
                .noneMatch(text -> text.startsWith("criteria."));
    }

    @Test
    void aTextTooLongForASpreadsheetIsRefusedInsteadOfCut() {
        var row = new SourceRow(1, Map.of("code", "1", "options", "x".repeat(32_768)));
        assertThatThrownBy(() -> SetWorkbook.write(SetText.HEADER, List.of(row)))
                .isInstanceOf(RefusedException.class);
    }
}
