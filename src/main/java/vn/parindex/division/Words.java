package vn.parindex.division;

import java.text.Normalizer;
import vn.parindex.shared.RefusedException;

/** What people typed: trimmed, NFC, without control characters but line breaks, at most 500 characters. */
final class Words {

    private static final int LONGEST = 500;

    private Words() {}

    /** Null for nothing. */
    static String optional(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = Normalizer.normalize(typed.strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(sign -> sign != '\n' && Character.isISOControl(sign))) {
            throw RefusedException.at(field, "division.refusal.controlCharacters");
        }
        if (text.length() > LONGEST) {
            throw RefusedException.at(field, "division.refusal.tooLong", text.length(), LONGEST);
        }
        return text;
    }

    static String reason(String typed) {
        var text = optional("reason", typed);
        if (text == null) {
            throw RefusedException.at("reason", "division.refusal.reasonMissing");
        }
        return text;
    }
}
