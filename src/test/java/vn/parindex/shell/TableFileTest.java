package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shared.RefusedException;

/** A table comes in as people save it; what is none, or one too many, gets one clear answer. */
class TableFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TYPES = "[Content_Types].xml";

    static byte[] workbook(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Danh sách");
            for (int line = 0; line < rows.size(); line++) {
                var row = sheet.createRow(line);
                for (int place = 0; place < rows.get(line).size(); place++) {
                    row.createCell(place).setCellValue(rows.get(line).get(place));
                }
            }
            workbook.createSheet("Khác").createRow(0).createCell(0).setCellValue("không đọc");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
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

    private static byte[] withSheet(String xml) throws IOException {
        var parts = parts(workbook(List.of(List.of("a"))));
        parts.put(SHEET, xml.getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    private static void refused(byte[] bytes, String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> TableFile.read(bytes))
                .extracting(RefusedException::key)
                .isEqualTo("shell.TableFile." + reason);
    }

    private static List<TableLine> text(String csv) {
        return TableFile.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"code,name\n01,Hà Nội\n", "\uFEFFcode;name\r\n01;Hà Nội\r\n", "code\tname\n\n01\t Hà Nội \n,\n"})
    void textComesInWhateverPartsItsCells(String csv) {
        var lines = text(csv);
        assertThat(lines.get(0).cells()).containsExactly("code", "name");
        assertThat(lines.get(1).cells()).containsExactly("01", "Hà Nội");
    }

    @Test
    void linesAreCountedAsEditorsDo() {
        assertThat(text("a,b\n\n\"một\nhai\",c\nd,e\n"))
                .extracting(TableLine::number)
                .containsExactly(1L, 3L, 5L);
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(text(Normalizer.normalize("mã,Thới Lai\n", Normalizer.Form.NFD))
                        .get(0)
                        .cells())
                .containsExactly("mã", "Thới Lai");
    }

    @Test
    void theFirstSheetComesInWithNumbersTruthsAndFormulas() throws IOException {
        var lines = TableFile.read(
                withSheet("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData><row r=\"2\"><c r=\"A2\"><v>12.50</v></c><c r=\"C2\" t=\"b\"><v>1</v></c>"
                        + "<c r=\"D2\" t=\"str\"><f>A1</f><v>kết quả</v></c><c t=\"inlineStr\"><is><r><t>Cờ </t></r>"
                        + "<r><t>Đỏ</t></r><rPh><t>x</t></rPh></is></c></row><row r=\"9\"/></sheetData></worksheet>"));
        assertThat(lines).containsExactly(new TableLine(2, List.of("12.5", "", "true", "kết quả", "Cờ Đỏ")));
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        refused(new byte[0], "empty");
        refused(" \n,,\n".getBytes(StandardCharsets.UTF_8), "empty");
        refused(workbook(List.of()), "empty");
        refused(new byte[TableFile.LARGEST + 1], "tooLarge");
        refused(new byte[] {'a', 0, 'b'}, "notATable");
        refused("code,Hà Nội\n".getBytes(StandardCharsets.UTF_16LE), "notATable");
        refused("code,name\n1,Hà Nội\n".getBytes(Charset.forName("windows-1258")), "notUtf8");
        refused("a,\"b\nc".getBytes(StandardCharsets.UTF_8), "unclosedQuote");
        refused(packed(Map.of("a.txt", new byte[] {1})), "notATable");
        try (var old = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            old.createSheet("a");
            old.write(bytes);
            refused(bytes.toByteArray(), "oldWorkbook");
        }
    }

    @Test
    void programsBombsAndDamageAreRefused() throws IOException {
        var parts = parts(workbook(List.of(List.of("a"))));
        parts.put("xl/vbaProject.bin", new byte[] {1});
        refused(packed(parts), "macros");

        parts = parts(workbook(List.of(List.of("a"))));
        parts.put(
                TYPES,
                new String(parts.get(TYPES), StandardCharsets.UTF_8)
                        .replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main")
                        .getBytes(StandardCharsets.UTF_8));
        refused(packed(parts), "macros");

        parts = parts(workbook(List.of(List.of("a"))));
        parts.put("xl/media/zeros.bin", new byte[WorkbookPackage.LARGEST_UNPACKED + 1]);
        refused(packed(parts), "swells");

        refused(withSheet("<worksheet><sheetData><row"), "unreadable");
        refused(
                withSheet(
                        "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row r=\"1\">"
                                + "<c r=\"A1\" t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>"),
                "unreadable");
    }

    @Test
    void tooMuchIsRefused() throws IOException {
        refused("a\n".repeat(TableFile.MOST_LINES + 1).getBytes(StandardCharsets.UTF_8), "tooManyLines");
        refused((",".repeat(TableFile.MOST_COLUMNS) + "a\n").getBytes(StandardCharsets.UTF_8), "tooManyColumns");
        refused("a".repeat(TableFile.LONGEST_CELL + 1).getBytes(StandardCharsets.UTF_8), "cellTooLong");
        refused(
                withSheet("<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>a</v></c></row></sheetData>"
                        + "</worksheet>"),
                "tooManyColumns");
        assertThat(text("a" + ",".repeat(200) + "\n")).hasSize(1);
    }
}
