package vn.parindex.exchange;

/** Where something stands in a workbook, as people name it: sheet and C12. */
public record CellPlace(String sheet, int row, String column) {

    /** C12. */
    public String cell() {
        return column + row;
    }
}
