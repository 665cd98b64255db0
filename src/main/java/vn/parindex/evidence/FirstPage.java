package vn.parindex.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words at the top of a document, as far as they can be read here without a risk: a bounded piece of plain text or of
 * an Office file. A PDF is not unpacked in this process, whatever it may hold; of it name and description are judged at
 * once, and its first page when its text has been read elsewhere.
 */
final class FirstPage {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPage.class);
    private static final int MOST_BYTES = 64 * 1024;

    private static final int MOST_LETTERS = 4_000;

    private FirstPage() {}

    /** Of text that was read already: up to the end of the first page, or as much as a page holds. */
    static String of(String text) {
        int end = text.indexOf(TextCollector.PAGE_END);
        var page = text.substring(0, Math.min(end < 0 ? text.length() : end, MOST_LETTERS));
        return Normalizer.normalize(page, Normalizer.Form.NFC);
    }

    static String of(Path file, DocumentType type) {
        try {
            var text =
                    switch (type) {
                        case DOCX -> entry(file, "word/document.xml", "</w:p>");
                        case ODT -> entry(file, "content.xml", "</text:p>");
                        case TEXT -> head(file);
                        default -> "";
                    };
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (IOException | RuntimeException unreadable) {
            LOG.info("The first page of an upload of type {} cannot be read: {}", type, unreadable.toString());
            return "";
        }
    }

    /** A bounded piece of one part of an archive, its paragraphs as lines. */
    private static String entry(Path file, String name, String paragraphEnd) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var part = archive.getEntry(name);
            if (part == null) {
                return "";
            }
            try (var content = archive.getInputStream(part)) {
                var xml = new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
                return xml.replace(paragraphEnd, "\n").replaceAll("<[^>]*>", "");
            }
        }
    }

    private static String head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
