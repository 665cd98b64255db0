package vn.parindex.survey;

import java.util.Map;

/** One line of a file as it stands there, cells by column, stripped. */
record RawRow(long line, Map<PointsColumn, String> cells) {

    static final String TOTAL = "TOTAL";

    String cell(PointsColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean isTotal() {
        return TOTAL.equalsIgnoreCase(cell(PointsColumn.AGENCY_CODE));
    }
}
