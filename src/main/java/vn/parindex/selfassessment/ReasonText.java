package vn.parindex.selfassessment;

import java.text.Normalizer;
import vn.parindex.shared.RefusedException;

/** A reason as it is kept: trimmed, NFC, long enough to be one. */
final class ReasonText {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    private ReasonText() {}

    /** @throws RefusedException at the field {@code reason} when it is missing, too short or too long */
    static String of(String typed) {
        var text = typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (text.length() < SHORTEST) {
            throw RefusedException.at("reason", "selfassessment.refusal.reasonTooShort", SHORTEST);
        }
        if (text.length() > LONGEST) {
            throw RefusedException.at("reason", "selfassessment.refusal.reasonTooLong", text.length(), LONGEST);
        }
        return text;
    }
}
