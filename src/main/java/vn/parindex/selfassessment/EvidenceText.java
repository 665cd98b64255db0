package vn.parindex.selfassessment;

import java.util.Locale;
import vn.parindex.evidence.Issuance;
import vn.parindex.shell.DateText;
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
        var text = issued(paper);
        if (paper.effectiveOn() != null && !paper.effectiveOn().equals(paper.issuedOn())) {
            text = text("effective", text, DateText.of(locale).date(paper.effectiveOn()));
        }
        return paper.number() == null ? text("noNumber", text) : text;
    }

    /** Where in the document the proof stands. */
    public String page(AttachmentRow attached) {
        return attached.pageReference() == null ? text("noPage") : text("page", attached.pageReference());
    }

    private String issued(Issuance paper) {
        if (paper.issuedOn() == null) {
            return paper.issuer() == null ? text("unknown") : text("noDate", paper.issuer());
        }
        var day = DateText.of(locale).date(paper.issuedOn());
        return paper.issuer() == null ? text("noIssuer", day) : text("issued", paper.issuer(), day);
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, PREFIX + element, arguments);
    }
}
