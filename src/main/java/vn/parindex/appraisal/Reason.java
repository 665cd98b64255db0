package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.parindex.shared.RefusedException;

/**
 * A written reason that others will read: at least 10 characters so that it says something, at most 2,000.
 * Held in Unicode NFC without control characters.
 */
public record Reason(String text) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 2000;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /**
     * A reason as typed into a field of a form.
     *
     * @throws RefusedException at that field when the text is too short or too long
     */
    public static Reason typed(String field, String text) {
        var clean = text == null ? "" : CONTROLS.matcher(text).replaceAll("");
        var plain = Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
        var length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            throw RefusedException.at(field, "appraisal.refusal." + field + "TooShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw RefusedException.at(
                    field, "appraisal.refusal.textTooLong", BigDecimal.valueOf(LONGEST), BigDecimal.valueOf(length));
        }
        return new Reason(plain);
    }

    @Override
    public String toString() {
        return text;
    }
}
