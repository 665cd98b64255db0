package vn.parindex.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import vn.parindex.shared.RefusedException;

/**
 * The parts of a Word document. Whoever made it: it is opened only when it is small, brings no program along and loads
 * nothing from elsewhere. Written again it has the same bytes for the same parts.
 */
final class WordPackage {

    static final int LARGEST = 2 * 1024 * 1024;
    static final int LARGEST_UNPACKED = 16 * 1024 * 1024;
    static final String BODY = "word/document.xml";
    static final String TYPES = "[Content_Types].xml";
    private static final int MOST_PARTS = 300;
    private static final int MEGABYTE = 1024 * 1024;
    private static final Set<String> PROGRAMS = Set.of("vbaproject", "activex", "oleobject", "embeddings/", "afchunk");

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;

    private WordPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws RefusedException for what must not, or cannot, be read as a Word document; the reason says why */
    static WordPackage open(byte[] content) {
        if (content.length == 0) {
            throw refusal("empty");
        }
        if (content.length > LARGEST) {
            throw refusal("tooLarge", LARGEST / MEGABYTE);
        }
        var opened = new WordPackage(Collections.unmodifiableMap(unpack(content)));
        new WordSafety(opened).check();
        return opened;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** @throws RefusedException when the part is no XML that is safe to read */
    Document xml(String part) {
        try {
            return WordXml.parse(parts.get(part));
        } catch (IOException broken) {
            throw refusal("unreadable");
        }
    }

    /** The same document with other content in one part. */
    WordPackage with(String part, byte[] content) {
        var changed = new LinkedHashMap<>(parts);
        changed.put(part, content);
        return new WordPackage(Collections.unmodifiableMap(changed));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unpack(byte[] content) {
        var parts = new LinkedHashMap<String, byte[]>();
        int left = LARGEST_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                checkName(entry.getName(), parts.keySet());
                var part = read(zip, left);
                left -= part.length;
                parts.put(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refusal("notWord");
        }
        if (!parts.containsKey(TYPES) || !parts.containsKey(BODY)) {
            throw refusal("notWord");
        }
        return parts;
    }

    private static byte[] read(InputStream zip, int left) throws IOException {
        var part = zip.readNBytes(left + 1);
        if (part.length > left) {
            throw refusal("swells", LARGEST_UNPACKED / MEGABYTE);
        }
        return part;
    }

    private static void checkName(String name, Set<String> before) {
        var known = name.toLowerCase(Locale.ROOT);
        if (PROGRAMS.stream().anyMatch(known::contains)) {
            throw refusal("program");
        }
        if (before.size() == MOST_PARTS || before.contains(name) || name.contains("..") || name.contains("\\")) {
            throw refusal("unreadable");
        }
    }

    static RefusedException refusal(String reason, Object... arguments) {
        return new RefusedException("document.WordPackage." + reason, arguments);
    }
}
