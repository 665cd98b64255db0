package vn.parindex.evidence;

/**
 * A piece of a document's text with the words that were searched, as plain text; letters {@code from} to {@code to} (as
 * of {@link String#substring(int, int)}) are the words.
 */
public record Snippet(String text, int from, int to) {

    /** Letters shown before the words, and after them. */
    static final int BEFORE = 60;

    static final int AFTER = 120;

    private static final String CUT = "… ";

    /**
     * Of a piece that was cut out around the words; words that were cut in two are left out.
     *
     * @param hit how many letters (code points) lie before the words
     * @param length how many letters the words have
     */
    static Snippet of(String piece, int hit, int length, boolean cutBefore) {
        int begin = piece.offsetByCodePoints(0, hit);
        int end = piece.offsetByCodePoints(begin, length);
        int first = cutBefore ? wordAfterCut(piece, begin) : 0;
        int last = piece.codePointCount(end, piece.length()) >= AFTER ? wordBeforeCut(piece, end) : piece.length();
        var lead = cutBefore ? CUT : "";
        var text = lead + piece.substring(first, last) + (last < piece.length() ? " …" : "");
        int shift = lead.length() - first;
        return new Snippet(text, begin + shift, end + shift);
    }

    private static int wordAfterCut(String piece, int begin) {
        int space = piece.indexOf(' ');
        return space >= 0 && space < begin ? space + 1 : 0;
    }

    private static int wordBeforeCut(String piece, int end) {
        int space = piece.lastIndexOf(' ');
        return space >= end ? space : piece.length();
    }
}
