package vn.parindex.announcement;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.parindex.shared.RefusedException;

/** What somebody typed: NFC, without control characters, there at all and not endless. */
final class AnnouncementText {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 4000;
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    private AnnouncementText() {}

    static String title(String typed) {
        return checked("title", clean(typed).replaceAll("\\s+", " "), LONGEST_TITLE);
    }

    static String words(String typed) {
        return checked("words", clean(typed), LONGEST_WORDS);
    }

    /** Why something is taken back: long enough to say it. */
    static String reason(String typed) {
        var text = clean(typed);
        if (text.codePointCount(0, text.length()) < SHORTEST_REASON) {
            throw RefusedException.at("reason", "announcement.refusal.reasonTooShort", SHORTEST_REASON);
        }
        return checked("reason", text, LONGEST_REASON);
    }

    private static String checked(String field, String text, int longest) {
        if (text.isEmpty()) {
            throw RefusedException.at(field, "announcement.refusal." + field + "Missing");
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw RefusedException.at(field, "announcement.refusal.tooLong", longest, length);
        }
        return text;
    }

    private static String clean(String typed) {
        var plain = CONTROLS.matcher(typed == null ? "" : typed).replaceAll("");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }
}
