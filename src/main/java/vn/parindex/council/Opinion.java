package vn.parindex.council;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.parindex.appraisal.Reason;
import vn.parindex.shared.RefusedException;

/** A remark in a meeting; short ones are welcome. */
record Opinion(String text) {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    static Opinion typed(String typed) {
        var plain = plain("opinion", "appraisal.refusal.textTooLong", typed);
        if (plain.isEmpty()) {
            throw RefusedException.at("opinion", "council.refusal.opinionEmpty");
        }
        return new Opinion(plain);
    }

    /**
     * Free words as they are kept: NFC, without control characters, not longer than a reason.
     *
     * @param tooLong the refusal at the field when they are
     */
    static String plain(String field, String tooLong, String typed) {
        var clean = CONTROLS.matcher(typed == null ? "" : typed).replaceAll("");
        var plain = Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
        var length = plain.codePointCount(0, plain.length());
        if (length > Reason.LONGEST) {
            throw RefusedException.at(field, tooLong, Reason.LONGEST, length);
        }
        return plain;
    }
}
