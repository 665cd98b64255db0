package vn.parindex.inquiry;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.parindex.shared.RefusedException;

/** What somebody typed: NFC, without control characters, long enough to say something and not endless. */
final class InquiryText {

    static final int SHORTEST = 10;
    static final int LONGEST = 4000;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private InquiryText() {}

    /** @throws RefusedException at {@code words} when it is too short or too long */
    static String typed(String text) {
        var clean = CONTROLS.matcher(text == null ? "" : text).replaceAll("");
        var plain = Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
        int length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            throw RefusedException.at("words", "inquiry.refusal.tooShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw RefusedException.at("words", "inquiry.refusal.tooLong", LONGEST, length);
        }
        return plain;
    }

    static String beginning(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}
