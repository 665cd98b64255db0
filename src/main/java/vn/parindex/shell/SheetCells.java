package vn.parindex.shell;

import org.apache.poi.ss.util.CellRangeAddress;

/** Takes what a sheet holds, cell by cell, as the file has them. Rows count from 1, columns from 0. */
public interface SheetCells {

    /** The next cell; may be blank. */
    void put(int row, int column, GridCell cell);

    /** Cells that are shown as one. */
    default void merge(CellRangeAddress region) {
        // most readers look at single cells only
    }
}
