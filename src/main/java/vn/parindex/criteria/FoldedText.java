package vn.parindex.criteria;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as far as it says something: letters and digits in order. Capitals, spaces and punctuation say nothing. */
final class FoldedText {

    private static final Pattern SILENT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");

    private FoldedText() {}

    static String of(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SILENT.matcher(normal).replaceAll(" ").strip();
    }

    static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}
