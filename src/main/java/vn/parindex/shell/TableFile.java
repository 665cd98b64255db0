package vn.parindex.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;
import vn.parindex.shared.RefusedException;

/**
 * Reads a plain table out of an uploaded file: CSV in UTF-8, or the first sheet of an xlsx workbook. What the file is
 * its bytes say, not its name. Knows nothing of what the cells mean.
 */
public final class TableFile {

    /** In bytes. */
    public static final int LARGEST = WorkbookReader.LARGEST;

    static final int MOST_LINES = 5_000;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 4_000;
    private static final int MEGABYTE = 1024 * 1024;

    private final List<TableLine> lines = new ArrayList<>();

    TableFile() {}

    /**
     * The lines that are not blank, in their order.
     *
     * @throws RefusedException for what is no such table, or too large a one; the reason says what to do
     */
    public static List<TableLine> read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw refusal("tooLarge", LARGEST / MEGABYTE);
        }
        if (bytes.length == 0) {
            throw refusal("empty");
        }
        var lines =
                switch (FileMagic.valueOf(bytes)) {
                    case OOXML, OLE2 -> TableSheet.read(bytes);
                    default -> TableText.read(bytes);
                };
        if (lines.isEmpty()) {
            throw refusal("empty");
        }
        return lines;
    }

    void add(long number, List<String> cells) {
        var clean = new ArrayList<String>();
        for (int column = 0; column < cells.size(); column++) {
            var cell = clean(cells.get(column));
            check(number, column, cell);
            clean.add(cell);
        }
        while (!clean.isEmpty() && clean.get(clean.size() - 1).isEmpty()) {
            clean.remove(clean.size() - 1);
        }
        if (clean.isEmpty()) {
            return;
        }
        if (lines.size() == MOST_LINES) {
            throw refusal("tooManyLines", MOST_LINES);
        }
        lines.add(new TableLine(number, clean));
    }

    List<TableLine> lines() {
        return lines;
    }

    private static void check(long number, int column, String cell) {
        if (column >= MOST_COLUMNS && !cell.isEmpty()) {
            throw refusal("tooManyColumns", number, MOST_COLUMNS);
        }
        if (cell.length() > LONGEST_CELL) {
            throw refusal("cellTooLong", number, LONGEST_CELL);
        }
    }

    /** Spreadsheets leave no-break spaces around what was pasted. */
    private static String clean(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .strip();
    }

    static RefusedException refusal(String reason, Object... arguments) {
        return new RefusedException("shell.TableFile." + reason, arguments);
    }
}
