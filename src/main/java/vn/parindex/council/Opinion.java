package vn.parindex.council;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.parindex.appraisal.Reason;
import vn.parindex.shared.RefusedException;

/** A remark in a meeting; short ones are welcome. */
record Opinion(String text) {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    static Opinion typed(String typed) {
        var clean = CONTROLS.matcher(typed == null ? "" : typed).replaceAll("");
        var plain = Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
        var length = plain.codePointCount(0, plain.length());
        if (length == 0) {
            throw RefusedException.at("opinion", "council.refusal.opinionEmpty");
        }
        if (length > Reason.LONGEST) {
            throw RefusedException.at("opinion", "appraisal.refusal.textTooLong", Reason.LONGEST, length);
        }
        return new Opinion(plain);
    }
}
