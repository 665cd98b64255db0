package vn.parindex.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import vn.parindex.shell.GridCell;
import vn.parindex.shell.SheetCells;

/** One sheet as it was read: cells that hold something, and which cells are merged. Rows count from 1, columns from 0. */
final class SheetGrid implements SheetCells {

    static final int MOST_ROWS = 10_000;
    static final int MOST_COLUMNS = 100;
    /** One text may stand in every cell of a small file; joined it would not be small. */
    private static final int MOST_CHARACTERS = 8_000_000;

    private static final int MOST_MERGED_CELLS = 200_000;

    private final String name;
    private final NavigableMap<Integer, Map<Integer, GridCell>> rows = new TreeMap<>();
    private final Map<Integer, CellRangeAddress> merged = new HashMap<>();
    private long characters;
    private boolean tooLarge;

    SheetGrid(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Whether it holds more than a criteria set can; what is beyond was not kept. */
    boolean isTooLarge() {
        return tooLarge;
    }

    @Override
    public void put(int row, int column, GridCell cell) {
        if (cell.isBlank()) {
            return;
        }
        characters += cell.text().length();
        if (row > MOST_ROWS || column >= MOST_COLUMNS || characters > MOST_CHARACTERS) {
            tooLarge = true;
        } else {
            rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, cell);
        }
    }

    @Override
    public void merge(CellRangeAddress region) {
        if (region.isFullColumnRange() || region.getFirstColumn() < 0 || region.getFirstRow() < 0) {
            return;
        }
        int lastColumn = Math.min(region.getLastColumn(), MOST_COLUMNS - 1);
        int lastRow = Math.min(region.getLastRow() + 1, MOST_ROWS);
        for (int row = region.getFirstRow() + 1; row <= lastRow && !tooLarge; row++) {
            for (int column = region.getFirstColumn(); column <= lastColumn; column++) {
                merged.put(key(row, column), region);
            }
            tooLarge = merged.size() > MOST_MERGED_CELLS;
        }
    }

    private static int key(int row, int column) {
        return row * MOST_COLUMNS + column;
    }

    /** The numbers of the rows that hold something, from the top. */
    SortedSet<Integer> rowNumbers() {
        return new TreeSet<>(rows.keySet());
    }

    /** The columns of a row that hold something, from the left. */
    List<Integer> columns(int row) {
        return List.copyOf(rows.getOrDefault(row, Map.of()).keySet());
    }

    /** Exactly this cell; of a merged region only the first cell holds the value. */
    GridCell cell(int row, int column) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(column, GridCell.EMPTY);
    }

    /** The cell as a reader sees it: every cell of a merged region shows the region's value. */
    GridCell shown(int row, int column) {
        var region = merged.get(key(row, column));
        return region == null ? cell(row, column) : cell(region.getFirstRow() + 1, region.getFirstColumn());
    }

    /** Whether the cell belongs to a merged region that began in a row above. */
    boolean continues(int row, int column) {
        var region = merged.get(key(row, column));
        return region != null && region.getFirstRow() + 1 < row;
    }

    /** The last row of the merged region around the cell; the row itself where nothing is merged. */
    int lastRowOf(int row, int column) {
        var region = merged.get(key(row, column));
        return region == null ? row : region.getLastRow() + 1;
    }

    /** The row below that holds something, 0 when there is none. */
    int rowAfter(int row) {
        var next = rows.higherKey(row);
        return next == null ? 0 : next;
    }

    /** How a spreadsheet names the cell: C12. */
    static String reference(int row, int column) {
        return CellReference.convertNumToColString(column) + row;
    }
}
