package vn.parindex.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shared.RefusedException;

class TypeDetectionTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(504));
    private static final byte[] PAGE =
            "<!DOCTYPE html><html><body><script>1</script></body></html>".getBytes(StandardCharsets.UTF_8);

    private final TypeDetection types;

    @TempDir
    private Path folder;

    TypeDetectionTest() throws Exception {
        types = new TypeDetection(new AllowedTypes(List.of()));
    }

    @Test
    void knowsWhatAFileIsByItsContent() throws IOException {
        assertThat(detect(PDF, "Báo cáo.PDF")).isEqualTo(DocumentType.PDF);
        assertThat(detect(PNG, "ảnh.png")).isEqualTo(DocumentType.PNG);
        assertThat(detect("Kế hoạch CCHC".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(DocumentType.TEXT);
        assertThat(detect(OLD_OFFICE, "a.doc")).isEqualTo(DocumentType.DOC);
        assertThat(detect(OLD_OFFICE, "a.xls")).isEqualTo(DocumentType.XLS);
    }

    @Test
    void opensOfficeFilesToSeeThatTheyAreSome() throws IOException {
        assertThat(detect(zip("[Content_Types].xml", "word/document.xml"), "a.docx"))
                .isEqualTo(DocumentType.DOCX);
        assertThat(detect(zip("[Content_Types].xml", "xl/workbook.xml"), "a.xlsx"))
                .isEqualTo(DocumentType.XLSX);
        assertThat(detect(odf("application/vnd.oasis.opendocument.text"), "a.odt"))
                .isEqualTo(DocumentType.ODT);
        assertThat(detect(odf("application/vnd.oasis.opendocument.spreadsheet"), "a.ods"))
                .isEqualTo(DocumentType.ODS);

        refused(zip("virus.exe"), "a.docx", "evidence.refusal.damaged");
        refused(zip("[Content_Types].xml", "word/document.xml"), "a.xlsx", "evidence.refusal.damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.zip", "a.js"})
    void refusesOtherTypes(String name) throws IOException {
        var content =
                switch (name) {
                    case "a.exe" -> HexFormat.of().parseHex("4d5a9000" + "00".repeat(60));
                    case "a.html" -> PAGE;
                    case "a.svg" -> "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
                    case "a.zip" -> zip("a.txt");
                    default -> "alert(1)".getBytes(StandardCharsets.UTF_8);
                };
        refused(content, name, name.equals("a.exe") ? "evidence.refusal.program" : "evidence.refusal.typeNotAllowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.txt", "a.jpg", "Báo cáo.xls"})
    void aProgramStaysOneWhateverItIsCalled(String name) {
        refused(HexFormat.of().parseHex("4d5a9000" + "00".repeat(60)), name, "evidence.refusal.program");
        refused(HexFormat.of().parseHex("7f454c4602010100" + "00".repeat(56)), name, "evidence.refusal.program");
        refused("#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8), name, "evidence.refusal.program");
    }

    @Test
    void whatHasAPasswordOrIsTornIsEvidence() throws Exception {
        assertThat(detect(SamplePapers.lockedXlsx("x"), "a.xlsx")).isEqualTo(DocumentType.XLSX);
        var docx = SamplePapers.docx("Một văn bản đủ dài để có thể mất nửa sau");
        assertThat(detect(Arrays.copyOf(docx, docx.length / 2), "a.docx")).isEqualTo(DocumentType.DOCX);
        assertThat(detect(SamplePapers.lockedPdf("matkhau", "x"), "a.pdf")).isEqualTo(DocumentType.PDF);
        refused(SamplePapers.lockedXlsx("x"), "a.pdf", "evidence.refusal.typeNotAllowed");
    }

    @Test
    void archivesOnlyWhereTheSettingNamesThem() throws Exception {
        var open = new TypeDetection(new AllowedTypes(List.of("pdf", " ZIP")));
        var file = Files.write(folder.resolve("archive"), zip("a.txt"));

        assertThat(open.detect(file, FileName.of("a.zip"))).isEqualTo(DocumentType.ZIP);
        assertThatThrownBy(() -> open.detect(Files.write(file, PNG), FileName.of("a.png")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new AllowedTypes(List.of("PDF", "EXE")))
                .isInstanceOfSatisfying(
                        WrongSettingException.class,
                        wrong -> assertThat(wrong.remedy()).contains("PDF, PNG"));
    }

    @Test
    void refusesPagesThatCallThemselvesText() {
        refused(PAGE, "a.txt", "evidence.refusal.typeNotAllowed");
    }

    @Test
    void refusesANameThatPromisesAnotherType() {
        refused(PNG, "a.pdf", "evidence.refusal.typeDiffers");
        refused(PDF, "a.png", "evidence.refusal.typeDiffers");
        refused(PDF, "a", "evidence.refusal.typeDiffers");
    }

    private DocumentType detect(byte[] content, String name) throws IOException {
        return types.detect(Files.write(folder.resolve("content"), content), FileName.of(name));
    }

    private void refused(byte[] content, String name, String key) {
        assertThatThrownBy(() -> detect(content, name))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                archive.putNextEntry(new ZipEntry(entry));
                archive.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] odf(String mediaType) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var said = mediaType.getBytes(StandardCharsets.US_ASCII);
        try (var archive = new ZipOutputStream(bytes)) {
            var entry = new ZipEntry("mimetype");
            var check = new CRC32();
            check.update(said);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(said.length);
            entry.setCrc(check.getValue());
            archive.putNextEntry(entry);
            archive.write(said);
            archive.putNextEntry(new ZipEntry("content.xml"));
            archive.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
