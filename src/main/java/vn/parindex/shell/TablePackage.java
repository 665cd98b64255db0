package vn.parindex.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/** Looks into a zip before anything opens it as a workbook: whether it is one, brings a program along, or swells. */
final class TablePackage {

    static final int LARGEST_UNPACKED = 32 * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final byte[] buffer = new byte[8192];
    private final StringBuilder types = new StringBuilder();
    private long unpacked;
    private int parts;
    private boolean macros;

    private TablePackage() {}

    static void check(byte[] bytes) {
        new TablePackage().checkParts(bytes);
    }

    private void checkParts(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                checkPart(part.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw TableFile.refusal("unreadable");
        }
        var known = types.toString().toLowerCase(Locale.ROOT);
        if (macros || known.contains("macroenabled") || known.contains("vbaproject")) {
            throw TableFile.refusal("macros");
        }
        if (!known.contains("spreadsheetml.sheet.main+xml")) {
            throw TableFile.refusal("notATable");
        }
    }

    private void checkPart(String name, InputStream part) throws IOException {
        parts++;
        checkSize();
        macros |= name.toLowerCase(Locale.ROOT).contains("vbaproject");
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            unpacked += read;
            checkSize();
            if (name.equalsIgnoreCase(CONTENT_TYPES)) {
                types.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private void checkSize() {
        if (unpacked > LARGEST_UNPACKED || parts > MOST_PARTS) {
            throw TableFile.refusal("swells", LARGEST_UNPACKED / 1024 / 1024);
        }
    }
}
