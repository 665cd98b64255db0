package vn.parindex.exchange;

import static vn.parindex.exchange.UploadedWorkbook.refusal;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.exchange.IssuedBase.BaseLeaf;
import vn.parindex.exchange.OfflineSheet.Column;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.GridCell;

/**
 * Finds the cells that were given out to be filled in, by the keys of their rows, and refuses a sheet of which columns,
 * rows or codes are not what was given out: a value must never come to stand beside another leaf.
 */
final class FilledCells {

    private final SheetText sheet;
    private final IssuedBase base;
    private final FrozenSet set;
    private final Locale locale;
    private final Map<Column, Integer> columns;
    private final Map<String, Integer> rows;

    /** @throws RefusedException for a sheet whose form was changed; names the place */
    FilledCells(UploadedWorkbook workbook, FrozenSet set) {
        this.sheet = workbook.sheet();
        this.base = workbook.base();
        this.set = set;
        this.locale = Locale.forLanguageTag(String.valueOf(base.language()));
        int header = headerRow(sheet).orElseThrow();
        this.columns = columns(header);
        this.rows = rows(header);
    }

    /** The row of titles: where the column of keys has its own. */
    static Optional<Integer> headerRow(SheetText sheet) {
        return sheet.rows().stream()
                .filter(row -> sheet.columns(row).stream()
                        .anyMatch(column -> plain(sheet.cell(row, column)).equals(OfflineSheet.KEY_TITLE)))
                .findFirst();
    }

    private Map<Column, Integer> columns(int header) {
        var found = new EnumMap<Column, Integer>(Column.class);
        for (int at : sheet.columns(header)) {
            var title = plain(sheet.cell(header, at));
            var column =
                    column(title).orElseThrow(() -> refusal("unknownColumn", sheet.name(), place(header, at), title));
            if (found.put(column, at) != null) {
                throw refusal("columnTwice", sheet.name(), place(header, at), title);
            }
        }
        for (var column : Column.values()) {
            if (!found.containsKey(column)) {
                throw refusal("missingColumn", sheet.name(), header, column.title(locale));
            }
        }
        return found;
    }

    private Optional<Column> column(String title) {
        for (var column : Column.values()) {
            if (plain(column.title(locale)).equals(title)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private Map<String, Integer> rows(int header) {
        var found = new HashMap<String, Integer>();
        int keys = columns.get(Column.KEY);
        for (int row : sheet.rows()) {
            var key = plain(sheet.cell(row, keys));
            if (row > header && !key.isEmpty() && found.put(key, row) != null) {
                throw refusal("rowTwice", sheet.name(), row, key);
            }
        }
        return found;
    }

    /**
     * What the cells say, leaf by leaf.
     *
     * @throws RefusedException when a row was removed, or its code or label is another; names the place
     */
    Map<LeafId, Map<String, FieldReading>> read() {
        var readings = new LinkedHashMap<LeafId, Map<String, FieldReading>>();
        for (var leaf : base.leaves()) {
            readings.put(LeafId.of(leaf.leaf()), read(leaf));
        }
        return readings;
    }

    private Map<String, FieldReading> read(BaseLeaf given) {
        var leaf = set.leaf(LeafId.of(given.leaf()));
        checkCode(leaf, given);
        var reader = new FieldReader(locale);
        var readings = new LinkedHashMap<String, FieldReading>();
        given.values().forEach((name, value) -> {
            int row = row(given, leaf, name);
            int column = columns.get(Column.VALUE);
            readings.put(name, reader.read(leaf, name, value, sheet.cell(row, column), sheet.place(row, column)));
        });
        return readings;
    }

    /** The first row of a leaf shows its code. */
    private void checkCode(Leaf leaf, BaseLeaf given) {
        var first = LeafFields.names(leaf).get(0);
        var row = rows.get(OfflineSheet.key(given.code(), first));
        if (row != null) {
            var shown = plain(sheet.cell(row, columns.get(Column.CODE)));
            if (!shown.equals(leaf.code()) || !given.code().equals(leaf.code())) {
                throw refusal("otherCode", sheet.name(), place(row, columns.get(Column.CODE)), shown, leaf.code());
            }
        }
    }

    private int row(BaseLeaf given, Leaf leaf, String name) {
        var row = rows.get(OfflineSheet.key(given.code(), name));
        var label = FieldTexts.of(locale).label(leaf, name);
        if (row == null) {
            throw refusal("missingRow", sheet.name(), leaf.code(), label);
        }
        var shown = plain(sheet.cell(row, columns.get(Column.LABEL)));
        if (!shown.equals(plain(label))) {
            throw refusal("otherLabel", sheet.name(), place(row, columns.get(Column.LABEL)), shown, label);
        }
        return row;
    }

    private String place(int row, int column) {
        return sheet.place(row, column).cell();
    }

    private static String plain(GridCell cell) {
        return plain(cell.text());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
