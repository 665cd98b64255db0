package vn.parindex.evidence;

import java.text.Normalizer;
import vn.parindex.shared.RefusedException;

/** A short line of typed text: NFC, trimmed, without control characters; blank is nothing. */
final class PlainText {

    private PlainText() {}

    /** @throws RefusedException at the field when the text is too long or holds control characters */
    static String line(String field, String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw RefusedException.at(field, "evidence.refusal.controlCharacters");
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw RefusedException.at(field, "evidence.refusal.textTooLong", length, longest);
        }
        return text;
    }
}
