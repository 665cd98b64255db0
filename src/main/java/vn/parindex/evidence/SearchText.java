package vn.parindex.evidence;

import java.text.Normalizer;
import vn.parindex.shared.Folded;

/**
 * Text as it is read and the same text as it is searched, letter by letter: the n-th letter (code point) of one is the
 * n-th of the other, so that what is found in one is shown from the other. Spaces are single, nothing is invisible.
 */
record SearchText(String body, String folded) {

    private static final char[] SPACE = {' '};

    /** Of any text, at most the first {@code longest} letters of it. */
    static SearchText of(String raw, int longest) {
        var composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        var body = new StringBuilder(composed.length());
        var folded = new StringBuilder(composed.length());
        int letters = 0;
        for (int at = 0;
                at < composed.length() && letters < longest;
                at += Character.charCount(composed.codePointAt(at))) {
            int letter = composed.codePointAt(at);
            if (separates(letter)) {
                if (!body.isEmpty() && body.charAt(body.length() - 1) != ' ') {
                    body.append(SPACE);
                    folded.append(SPACE);
                    letters++;
                }
            } else if (isShown(letter)) {
                body.appendCodePoint(letter);
                folded.appendCodePoint(fold(letter));
                letters++;
            }
        }
        return new SearchText(trimmed(body), trimmed(folded));
    }

    /** What somebody typed to search for, in the letters that are searched. */
    static String folded(String typed) {
        return of(typed, Integer.MAX_VALUE).folded();
    }

    /** As {@link Folded}, where that gives one letter for one; else the small letter itself. */
    private static int fold(int letter) {
        if (letter < 0x80) {
            return Character.toLowerCase(letter);
        }
        var bare = Folded.of(Character.toString(letter));
        return bare.codePointCount(0, bare.length()) == 1 ? bare.codePointAt(0) : Character.toLowerCase(letter);
    }

    private static boolean separates(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0x200B;
    }

    /** Control and format characters, lone halves, private letters and lone marks are nothing to read. */
    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> true;
        };
    }

    private static String trimmed(StringBuilder text) {
        int end = text.length();
        return text.substring(0, end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
