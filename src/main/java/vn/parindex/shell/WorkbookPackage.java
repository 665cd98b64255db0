package vn.parindex.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.parindex.shell.UnreadableWorkbook.Why;

/**
 * Looks at a file before anything opens it as a workbook: what it is, whether it brings a program along, and whether it
 * swells when it is unpacked.
 */
final class WorkbookPackage {

    static final int LARGEST = WorkbookReader.LARGEST;
    static final int LARGEST_UNPACKED = 32 * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    /** Parts that say what the others are; they are kept in memory as a whole. */
    private static final int LARGEST_LIST = 1024 * 1024;

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_UNPACKED);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private final byte[] buffer = new byte[8192];
    private long unpacked;
    private int parts;
    private boolean macros;
    private String types = "";

    private WorkbookPackage() {}

    /** @throws UnreadableWorkbook for a file that must not, or cannot, be read as a workbook */
    static void check(byte[] content) {
        if (content.length > LARGEST) {
            throw new UnreadableWorkbook(Why.TOO_LARGE, megabytes(LARGEST));
        }
        switch (FileMagic.valueOf(content)) {
            case OOXML -> new WorkbookPackage().checkParts(content);
            case OLE2 -> throw new UnreadableWorkbook(isEncrypted(content) ? Why.PASSWORD : Why.OLD);
            default -> throw new UnreadableWorkbook(Why.NO_WORKBOOK);
        }
    }

    private static boolean isEncrypted(byte[] content) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableWorkbook(Why.NO_WORKBOOK);
        }
    }

    private void checkParts(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                checkPart(part.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableWorkbook(Why.BROKEN);
        }
        if (macros || types.contains("macroenabled") || types.contains("vbaproject")) {
            throw new UnreadableWorkbook(Why.MACROS);
        }
        if (!types.contains("spreadsheetml.sheet.main+xml") && !types.contains("spreadsheetml.template.main+xml")) {
            throw new UnreadableWorkbook(Why.NO_WORKBOOK);
        }
    }

    private void checkPart(String name, InputStream part) throws IOException {
        parts++;
        checkSize();
        macros |= name.toLowerCase(Locale.ROOT).contains("vbaproject");
        var kept = new StringBuilder();
        long before = unpacked;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            unpacked += read;
            checkSize();
            if (isList(name) && unpacked - before > LARGEST_LIST) {
                throw new UnreadableWorkbook(Why.BROKEN);
            }
            if (name.equalsIgnoreCase(CONTENT_TYPES)) {
                kept.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        }
        types += kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isList(String name) {
        return name.equalsIgnoreCase(CONTENT_TYPES) || name.endsWith(".rels") || name.startsWith("docProps/");
    }

    private void checkSize() {
        if (unpacked > LARGEST_UNPACKED || parts > MOST_PARTS) {
            throw swells();
        }
    }

    static UnreadableWorkbook swells() {
        return new UnreadableWorkbook(Why.SWELLS, megabytes(LARGEST_UNPACKED));
    }

    private static int megabytes(int bytes) {
        return bytes / 1024 / 1024;
    }
}
