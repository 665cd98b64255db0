package vn.parindex.shell;

import java.util.List;

/**
 * A line of an uploaded table that is not blank.
 *
 * @param number as text editors and spreadsheets count, from 1
 * @param cells in NFC, without blanks around; a line has as many as are filled
 */
public record TableLine(long number, List<String> cells) {

    public TableLine {
        cells = List.copyOf(cells);
    }

    /** Empty beyond the last cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
