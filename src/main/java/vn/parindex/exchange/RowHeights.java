package vn.parindex.exchange;

/** How high a row must be for its text to be seen: spreadsheets do not find it out for merged cells. */
final class RowHeights {

    /** Of one line of text, in points. */
    static final float LINE = 15.5f;

    /** What a spreadsheet allows, in points. */
    static final float HIGHEST = 405f;

    private RowHeights() {}

    /** Lines of a text in a cell so many characters wide. */
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (line.length() + width - 1) / width))
                .sum();
    }

    static float of(int lines) {
        return Math.min(HIGHEST, Math.max(1, lines) * LINE + 2);
    }
}
