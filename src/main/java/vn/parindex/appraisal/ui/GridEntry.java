package vn.parindex.appraisal.ui;

import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.GridGroup;
import vn.parindex.appraisal.GridLine;

/**
 * One row of the grid on the screen: a line, or the heading of a group.
 *
 * @param line null for a heading
 * @param row the line in full, where a column needs it
 */
record GridEntry(GridGroup group, GridLine line, FindingRow row) {

    static GridEntry heading(GridGroup group) {
        return new GridEntry(group, null, null);
    }

    static GridEntry of(GridGroup group, GridLine line) {
        return new GridEntry(group, line, null);
    }

    GridEntry in(FindingRow full) {
        return new GridEntry(group, line, full);
    }

    boolean isHeading() {
        return line == null;
    }

    String key() {
        return isHeading() ? "group " + group.key() : line.finding().toString();
    }
}
