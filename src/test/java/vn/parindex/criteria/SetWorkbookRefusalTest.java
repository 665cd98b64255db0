package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shell.WorkbookReader;

/** What is no workbook of a criteria set gets one clear answer, and nothing of it is taken over. */
class SetWorkbookRefusalTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TYPES = "[Content_Types].xml";

    private static void refused(byte[] content, String fault) {
        assertThat(TestWorkbook.errors(content)).containsExactly("line 0 : criteria.fault." + fault);
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return content.toByteArray();
    }

    /** A workbook that is right, with one part rewritten. */
    private static byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        var parts = parts(TestWorkbook.rules().bytes());
        var text = new String(parts.get(part), StandardCharsets.UTF_8);
        parts.put(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    @Test
    void theWorkbookThatTheOthersSpoilIsRight() throws IOException {
        assertThat(TestWorkbook.rules().read().rows()).hasSize(5);
        assertThat(TestWorkbook.read(changed(SHEET, text -> text)).rows()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "code,level,name_vi\n1,field,Một\n", "%PDF-1.7", "<html><table/></html>"})
    void bytesThatAreNoWorkbook(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8), "notWorkbook[]");
    }

    @Test
    void aZipThatIsNoWorkbook() throws IOException {
        refused(packed(Map.of("a.txt", new byte[] {1})), "notWorkbook[]");
    }

    @Test
    void aWordDocument() throws IOException {
        refused(
                changed(TYPES, text -> text.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main")),
                "notWorkbook[]");
    }

    @Test
    void anOldWorkbook() throws IOException {
        var content = new ByteArrayOutputStream();
        try (var old = new HSSFWorkbook()) {
            old.createSheet("Quy tắc");
            old.write(content);
        }
        refused(content.toByteArray(), "workbookOld[]");
    }

    @Test
    void aWorkbookWithAPassword() throws Exception {
        var content = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var inside = encryptor.getDataStream(container)) {
                inside.write(TestWorkbook.rules().bytes());
            }
            container.writeFilesystem(content);
        }
        refused(content.toByteArray(), "workbookPassword[]");
    }

    @Test
    void aWorkbookWithMacros() throws IOException {
        var parts = parts(TestWorkbook.rules().bytes());
        parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
        refused(packed(parts), "workbookMacros[]");
        refused(
                changed(
                        TYPES,
                        text -> text.replace(
                                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                                "vnd.ms-excel.sheet.macroEnabled.main")),
                "workbookMacros[]");
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        var noise = new byte[WorkbookReader.LARGEST];
        new Random(1).nextBytes(noise);
        var parts = parts(TestWorkbook.rules().bytes());
        parts.put("xl/media/image1.png", noise);
        refused(packed(parts), "workbookTooLarge[5]");
    }

    @Test
    void aBombOfOnePart() throws IOException {
        refused(
                changed(SHEET, text -> text.replace("<sheetData>", "<sheetData>" + " ".repeat(40 * 1024 * 1024))),
                "workbookSwells[32]");
    }

    @Test
    void aBombOfManyParts() throws IOException {
        var parts = parts(TestWorkbook.rules().bytes());
        for (int i = 0; i < 40; i++) {
            parts.put("xl/media/" + i, new byte[1024 * 1024]);
        }
        refused(packed(parts), "workbookSwells[32]");
        var many = parts(TestWorkbook.rules().bytes());
        for (int i = 0; i < 1001; i++) {
            many.put("xl/media/" + i, new byte[0]);
        }
        refused(packed(many), "workbookSwells[32]");
    }

    @Test
    void aBombOfEntities() throws IOException {
        refused(
                changed(
                        SHEET,
                        text -> text.replaceFirst(
                                        "(<\\?xml[^>]*>)",
                                        "$1<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>")
                                .replaceFirst("<v>0</v>", "<v>&b;</v>")),
                "workbookUnreadable[]");
    }

    @Test
    void aTruncatedFile() {
        var content = TestWorkbook.rules().bytes();
        refused(java.util.Arrays.copyOf(content, content.length / 2), "workbookUnreadable[]");
    }

    @Test
    void aBrokenSheet() throws IOException {
        refused(changed(SHEET, text -> text.substring(0, text.length() / 2)), "workbookUnreadable[]");
        refused(changed(SHEET, text -> text.replace("<v>0</v>", "<v>999999</v>")), "workbookUnreadable[]");
    }

    @Test
    void noSheetWithAHeader() {
        refused(TestWorkbook.sheet("Trang").row(1, "A", "B", "C").bytes(), "noSetSheet[]");
        refused(
                TestWorkbook.sheet("Trang")
                        .row(31, "STT", "Nội dung", "Điểm tối đa")
                        .row(32, "1", "Một", 1)
                        .bytes(),
                "noSetSheet[]");
    }

    @Test
    void aSheetWithoutRows() {
        refused(TestWorkbook.annex().bytes(), "emptySheet[Phụ lục]");
        refused(TestWorkbook.sheet("Quy tắc").row(1, SetCsv.COLUMNS.toArray()).bytes(), "emptySheet[Quy tắc]");
    }

    @Test
    void tooManyRowsOrColumns() {
        refused(
                TestWorkbook.rules()
                        .cell("A10001", cell -> cell.setCellValue("9"))
                        .bytes(),
                "sheetTooLarge[Sheet1, 10000, 100]");
        refused(
                TestWorkbook.rules().cell("CW2", cell -> cell.setCellValue("9")).bytes(),
                "sheetTooLarge[Sheet1, 10000, 100]");
        assertThat(TestWorkbook.rules()
                        .cell("A10000", cell -> cell.setCellValue("9"))
                        .read()
                        .rows())
                .hasSize(6);
    }

    @Test
    void hugeMergedRegionsAreRefusedSoon() {
        refused(TestWorkbook.rules().merge("A10:CU1048576").bytes(), "sheetTooLarge[Sheet1, 10000, 100]");
    }

    private static byte[] filledWithOneText(boolean numbered) throws IOException {
        var rows = new StringBuilder(TestWorkbook.headerRow());
        for (int row = 3; row < 5_000; row++) {
            rows.append("<row>");
            for (int column = 0; column < 99; column++) {
                var place = numbered ? " r=\"" + SheetGrid.reference(row, column) + '"' : "";
                rows.append("<c t=\"s\"").append(place).append("><v>0</v></c>");
            }
            rows.append("</row>");
        }
        var parts = parts(TestWorkbook.sheet("S").row(1, "x".repeat(30_000)).bytes());
        var sheet = new String(parts.get(SHEET), StandardCharsets.UTF_8).replace("</sheetData>", rows + "</sheetData>");
        parts.put(SHEET, sheet.getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    @Test
    void oneLongTextInEveryCellIsRefusedSoon() {
        assertTimeout(Duration.ofMinutes(1), () -> refused(filledWithOneText(true), "sheetTooLarge[S, 10000, 100]"));
        assertTimeout(Duration.ofMinutes(1), () -> refused(filledWithOneText(false), "workbookSwells[32]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", " ", "- ", "a: ", "(khao sat ", "tong ("})
    void wordsThatRepeatThemselvesAreReadSoon(String words) {
        var text = "Tổng " + words.repeat(30_000 / words.length()) + "x";
        var book = TestWorkbook.annex().row(2, "1", "Lĩnh vực", 1);
        for (int row = 3; row < 60; row++) {
            book.row(row, row % 2 == 0 ? "1." + row : "", text, text, text);
            book.row(row + 100, text, text, text);
        }
        assertTimeout(Duration.ofMinutes(1), () -> assertThat(book.read()).isNotNull());
    }

    @Test
    void columnsMustBeThere() {
        assertThat(TestWorkbook.sheet("S")
                        .row(3, "code", "level", "name_vi", "code", "màu")
                        .row(4, "1", "field", "Một")
                        .errors())
                .contains(
                        "line 3 name_en: criteria.fault.noColumn[]",
                        "line 3 code: criteria.fault.columnTwice[]",
                        "line 3 màu: criteria.fault.unknownColumn[" + String.join(", ", SetCsv.COLUMNS) + "]");
    }

    @Test
    void formulasDatesAndErrorsOfTheRulesNameTheirCell() {
        var book = TestWorkbook.rules()
                .cell("C3", cell -> {
                    cell.setCellFormula("\"Tên\"&\" mới\"");
                    cell.setCellValue("Tên mới");
                })
                .cell("E2", cell -> {
                    cell.setCellFormula("SUM(E3:E6)");
                    cell.setCellValue(5);
                })
                .cell("E3", cell -> {
                    cell.setCellFormula("1");
                    cell.setCellValue(1);
                })
                .cell("I5", cell -> cell.setCellValue(false));
        assertThat(book.errors())
                .containsExactly(
                        "line 3 name_vi: criteria.fault.formulaCell[C3]",
                        "line 3 max_points: criteria.fault.formulaCell[E3]",
                        "line 5 variables: criteria.fault.booleanCell[I5]");
    }

    @Test
    void codesThatDifferByCaseOrUnicodeFormAreFoundInTheirRows() {
        var name = "Hệ thống";
        var reading = TestWorkbook.rules()
                .cell("A3", cell -> cell.setCellValue("1.a"))
                .cell("A6", cell -> cell.setCellValue("1.A"))
                .cell("B6", cell -> cell.setCellValue("criterion"))
                .cell("C3", cell -> cell.setCellValue(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .read();
        assertThat(reading.rows().get(1).get("name_vi")).isEqualTo(name);
        assertThat(SetFile.read(SetText.HEADER, reading.rows(), code -> true).errors())
                .extracting(Fault::toString)
                .contains("line 6 code: criteria.fault.codeTwice[1.A, 3]");
    }
}
