package vn.parindex.evidence;

import java.time.LocalDate;

/** What the paper itself says: its number, who issued it, on which day, in force since when. Each may be unknown (null). */
public record Issuance(String number, String issuer, LocalDate issuedOn, LocalDate effectiveOn) {

    /** Nothing known about the paper beyond the file. */
    public static final Issuance UNKNOWN = new Issuance(null, null, null, null);

    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_ISSUER = 200;

    /** @throws vn.parindex.shared.RefusedException at the field that is too long or holds control characters */
    public Issuance {
        number = PlainText.line("number", number, LONGEST_NUMBER);
        issuer = PlainText.line("issuer", issuer, LONGEST_ISSUER);
    }
}
