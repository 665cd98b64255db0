package vn.parindex.exchange;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.GridCell;
import vn.parindex.shell.SheetCells;

/** A sheet of a workbook that came back: the cells that hold something. */
final class SheetText implements SheetCells {

    static final int MOST_ROWS = 10_000;
    static final int MOST_COLUMNS = 60;
    private static final long MOST_CHARACTERS = 16_000_000;

    private final String name;
    private final NavigableMap<Integer, Map<Integer, GridCell>> rows = new TreeMap<>();
    private long characters;

    SheetText(String name) {
        this.name = name;
    }

    /** @throws RefusedException for a sheet that holds more than a file can */
    @Override
    public void put(int row, int column, GridCell cell) {
        if (cell.isBlank()) {
            return;
        }
        characters += cell.text().length();
        if (row > MOST_ROWS || column >= MOST_COLUMNS || characters > MOST_CHARACTERS) {
            throw new RefusedException("exchange.workbook.tooMuch", name, MOST_ROWS, MOST_COLUMNS);
        }
        rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, cell);
    }

    String name() {
        return name;
    }

    /** The rows that hold something, from the top. */
    List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /** The columns of a row that hold something, from the left. */
    List<Integer> columns(int row) {
        return List.copyOf(rows.getOrDefault(row, Map.of()).keySet());
    }

    GridCell cell(int row, int column) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(column, GridCell.EMPTY);
    }

    CellPlace place(int row, int column) {
        return new CellPlace(name, row, CellReference.convertNumToColString(column));
    }
}
