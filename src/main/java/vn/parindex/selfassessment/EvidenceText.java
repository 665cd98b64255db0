package vn.parindex.selfassessment;

import java.util.Locale;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.IssuanceText;
import vn.parindex.shell.Texts;

/** What is known about an attached document, as one line; what is not known is said. */
public final class EvidenceText {

    private static final String PREFIX = "selfassessment.EvidenceText.";

    private final Locale locale;

    private EvidenceText(Locale locale) {
        this.locale = locale;
    }

    public static EvidenceText of(Locale locale) {
        return new EvidenceText(locale);
    }

    /** Who issued the paper and when, since when it is in force where that differs. */
    public String paper(Issuance paper) {
        return IssuanceText.of(locale, paper);
    }

    /** Where in the document the proof stands. */
    public String page(AttachmentRow attached) {
        return attached.pageReference() == null ? text("noPage") : text("page", attached.pageReference());
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, PREFIX + element, arguments);
    }
}
