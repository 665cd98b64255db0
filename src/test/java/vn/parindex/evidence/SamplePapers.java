package vn.parindex.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Papers as agencies bring them, and as nobody should. */
final class SamplePapers {

    private SamplePapers() {}

    static byte[] docx(String... paragraphs) throws IOException {
        try (var document = new XWPFDocument()) {
            for (var paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            return bytes(document::write);
        }
    }

    static byte[] xlsx(String text) throws IOException {
        return workbook(new XSSFWorkbook(), text);
    }

    static byte[] xls(String text) throws IOException {
        return workbook(new HSSFWorkbook(), text);
    }

    private static byte[] workbook(Workbook workbook, String text) throws IOException {
        try (workbook) {
            workbook.createSheet("Biểu 1").createRow(0).createCell(0).setCellValue(text);
            return bytes(workbook::write);
        }
    }

    static byte[] odt(String text) throws IOException {
        return bytes(out -> {
            try (var archive = new ZipOutputStream(out)) {
                put(archive, "mimetype", "application/vnd.oasis.opendocument.text");
                put(archive, "content.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                        <office:body><office:text><text:p>%s</text:p></office:text></office:body>
                        </office:document-content>""".formatted(text));
            }
        });
    }

    /** A docx whose body is one word repeated until it is that large; a few kilobytes as a file. */
    static byte[] bomb(long unpacked) throws IOException {
        return bytes(out -> {
            try (var archive = new ZipOutputStream(out)) {
                put(archive, "[Content_Types].xml", """
                        <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
                        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                        </Types>""");
                put(archive, "_rels/.rels", """
                        <?xml version="1.0"?>\
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
                        officeDocument" Target="word/document.xml"/></Relationships>""");
                archive.putNextEntry(new ZipEntry("word/document.xml"));
                archive.write("""
                        <?xml version="1.0"?><w:document \
                        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>""".getBytes(StandardCharsets.UTF_8));
                var block = "a".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
                for (long written = 0; written < unpacked; written += block.length) {
                    archive.write(block);
                }
                archive.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    static byte[] pdf(int pages, String text) throws IOException {
        try (var document = new PDDocument()) {
            write(document, pages, text);
            return bytes(document::save);
        }
    }

    /** Vietnamese pages, each of these lines. */
    static byte[] pdf(List<List<String>> pages) throws IOException {
        try (var document = new PDDocument();
                var letters =
                        SamplePapers.class.getResourceAsStream("/fonts/liberation-serif/LiberationSerif-Regular.ttf")) {
            var font = PDType0Font.load(document, letters);
            for (var lines : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 13);
                    content.setLeading(20);
                    content.newLineAtOffset(50, 740);
                    for (var line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            return bytes(document::save);
        }
    }

    /** With a password to open it, or, when that is empty, only with one to change it. */
    static byte[] lockedPdf(String toOpen, String text) throws IOException {
        try (var document = new PDDocument()) {
            write(document, 1, text);
            var policy = new StandardProtectionPolicy("owner", toOpen, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document::save);
        }
    }

    private static void write(PDDocument document, int pages, String text) throws IOException {
        var font = new PDType1Font(FontName.HELVETICA);
        for (int number = 1; number <= pages; number++) {
            var page = new PDPage();
            document.addPage(page);
            if (!text.isEmpty()) {
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text + " page " + number);
                    content.endText();
                }
            }
        }
    }

    static byte[] lockedXlsx(String text) throws Exception {
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("matkhau");
            try (var out = encryptor.getDataStream(system)) {
                out.write(xlsx(text));
            }
            return bytes(system::writeFilesystem);
        }
    }

    static Path in(Path folder, String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static void put(ZipOutputStream archive, String name, String text) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
