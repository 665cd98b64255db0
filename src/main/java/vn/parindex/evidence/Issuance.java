package vn.parindex.evidence;

import java.time.LocalDate;
import vn.parindex.shared.RefusedException;

/**
 * What the paper itself says: its number, its title, who issued it, on which day, in force since when; and what became
 * of it: the last day on which it was in force, the number of the text that took its place. Each may be unknown (null).
 */
public record Issuance(
        String number,
        String title,
        String issuer,
        LocalDate issuedOn,
        LocalDate effectiveOn,
        LocalDate validUntil,
        String replacedBy) {

    /** Nothing known about the paper beyond the file. */
    public static final Issuance UNKNOWN = new Issuance(null, null, null, null, null, null, null);

    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ISSUER = 200;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    /** @throws RefusedException at the field that is too long or holds control characters */
    public Issuance {
        number = PlainText.line("number", number, LONGEST_NUMBER);
        title = PlainText.line("title", title, LONGEST_TITLE);
        issuer = PlainText.line("issuer", issuer, LONGEST_ISSUER);
        replacedBy = PlainText.line("replacedBy", replacedBy, LONGEST_NUMBER);
    }

    /** Of a paper of which nobody has said that it ended. */
    public Issuance(String number, String title, String issuer, LocalDate issuedOn, LocalDate effectiveOn) {
        this(number, title, issuer, issuedOn, effectiveOn, null, null);
    }

    /** Without a title. */
    public Issuance(String number, String issuer, LocalDate issuedOn, LocalDate effectiveOn) {
        this(number, null, issuer, issuedOn, effectiveOn);
    }

    /** The same paper with what became of it: its last day in force, and the number of the text that replaced it. */
    public Issuance ended(LocalDate validUntil, String replacedBy) {
        return new Issuance(number, title, issuer, issuedOn, effectiveOn, validUntil, replacedBy);
    }

    /** The day from which the paper counts: in force, or else issued; null when nobody has said either. */
    public LocalDate since() {
        return effectiveOn == null ? issuedOn : effectiveOn;
    }

    /**
     * A paper cannot have been issued after today; it may come into force later, but not before it was issued.
     *
     * @throws RefusedException at the date that cannot be
     */
    void refuseUnlessPossible(LocalDate today) {
        refuseUnlessYear("issuedOn", issuedOn, today);
        refuseUnlessYear("effectiveOn", effectiveOn, today);
        if (validUntil != null && (validUntil.getYear() < FIRST_YEAR || validUntil.getYear() > LAST_YEAR)) {
            throw RefusedException.at("validUntil", "evidence.refusal.dateImpossible", FIRST_YEAR, LAST_YEAR);
        }
        if (issuedOn != null && issuedOn.isAfter(today)) {
            throw RefusedException.at("issuedOn", "evidence.refusal.issuedInFuture");
        }
        if (issuedOn != null && effectiveOn != null && effectiveOn.isBefore(issuedOn)) {
            throw RefusedException.at("effectiveOn", "evidence.refusal.effectiveBeforeIssued");
        }
        if (validUntil != null && since() != null && validUntil.isBefore(since())) {
            throw RefusedException.at("validUntil", "evidence.refusal.endsBeforeItBegins");
        }
    }

    private static void refuseUnlessYear(String field, LocalDate day, LocalDate today) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > today.getYear() + 1)) {
            throw RefusedException.at(field, "evidence.refusal.dateImpossible", FIRST_YEAR, today.getYear() + 1);
        }
    }
}
