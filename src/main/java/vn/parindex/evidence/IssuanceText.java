package vn.parindex.evidence;

import java.util.Locale;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Texts;

/** What is known of a paper, as one line; what is not known is said. */
public final class IssuanceText {

    private static final String PREFIX = "evidence.IssuanceText.";

    private IssuanceText() {}

    /** Who issued the paper and when, since when it is in force where that differs. */
    public static String of(Locale locale, Issuance paper) {
        var text = issued(locale, paper);
        if (paper.effectiveOn() != null && !paper.effectiveOn().equals(paper.issuedOn())) {
            text = text(locale, "effective", text, DateText.of(locale).date(paper.effectiveOn()));
        }
        return paper.number() == null ? text(locale, "noNumber", text) : text;
    }

    private static String issued(Locale locale, Issuance paper) {
        if (paper.issuedOn() == null) {
            return paper.issuer() == null ? text(locale, "unknown") : text(locale, "noDate", paper.issuer());
        }
        var day = DateText.of(locale).date(paper.issuedOn());
        return paper.issuer() == null ? text(locale, "noIssuer", day) : text(locale, "issued", paper.issuer(), day);
    }

    private static String text(Locale locale, String element, Object... arguments) {
        return Texts.of(locale, PREFIX + element, arguments);
    }
}
