package vn.parindex.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Small Word documents for tests, made part by part. */
final class TestWord {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private TestWord(String body) {
        part(WordPackage.TYPES, types(MAIN));
        part(
                "_rels/.rels",
                relations("<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument' Target='word/document.xml'/>"));
        part(WordPackage.BODY, "<w:document xmlns:w='" + WordXml.W + "'><w:body>" + body + "</w:body></w:document>");
    }

    static TestWord of(String body) {
        return new TestWord(body);
    }

    static String p(String... runs) {
        return "<w:p>"
                + java.util.Arrays.stream(runs)
                        .map(run -> "<w:r><w:t>" + run + "</w:t></w:r>")
                        .collect(Collectors.joining())
                + "</w:p>";
    }

    static String row(String... cells) {
        return "<w:tr>"
                + java.util.Arrays.stream(cells)
                        .map(cell -> "<w:tc>" + p(cell) + "</w:tc>")
                        .collect(Collectors.joining())
                + "</w:tr>";
    }

    static String types(String main) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/word/document.xml' ContentType='" + main + "'/></Types>";
    }

    static String relations(String links) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + links
                + "</Relationships>";
    }

    TestWord part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The paragraphs of the body and of its tables, as POI reads them; those of cells after those of the body. */
    static String text(byte[] word) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            var body = document.getParagraphs().stream().map(XWPFParagraph::getText);
            var cells = document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getText())
                            .collect(Collectors.joining(" | ")));
            return java.util.stream.Stream.concat(body, cells).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String pdfText(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
