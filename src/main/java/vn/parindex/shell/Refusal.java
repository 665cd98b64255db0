package vn.parindex.shell;

import java.util.Locale;
import vn.parindex.shared.RefusedException;

/** A refusal of the rules in the reader's language, for a field, an answer of the API or a line of an import. */
public final class Refusal {

    private Refusal() {}

    public static String text(Locale locale, RefusedException refusal) {
        return Texts.of(locale, refusal.key(), refusal.arguments());
    }
}
