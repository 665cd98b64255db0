package vn.parindex.selfassessment;

import java.text.Normalizer;
import java.time.LocalDateTime;
import vn.parindex.shared.RefusedException;

/**
 * What the agency says about the whole of its file.
 *
 * @param difficulties what stood in the way; empty when nothing is said
 * @param proposals what the agency proposes; empty when nothing is said
 * @param version 0 before anybody wrote
 * @param byName who wrote last; empty before
 * @param at null before anybody wrote
 */
public record FileRemarks(String difficulties, String proposals, long version, String byName, LocalDateTime at) {

    /** The most characters of each. */
    public static final int LONGEST = 20_000;

    static final FileRemarks NONE = new FileRemarks("", "", 0, "", null);

    public boolean areEmpty() {
        return difficulties.isEmpty() && proposals.isEmpty();
    }

    boolean say(String otherDifficulties, String otherProposals) {
        return difficulties.equals(otherDifficulties) && proposals.equals(otherProposals);
    }

    /**
     * A text as it is kept: NFC, plain line ends.
     *
     * @throws RefusedException at the field for what cannot be printed, or is too long
     */
    static String plain(String field, String typed) {
        var text = Normalizer.normalize(
                (typed == null ? "" : typed).replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(FileRemarks::unwanted)) {
            throw RefusedException.at(field, "selfassessment.refusal.controlCharacters");
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw RefusedException.at(field, "selfassessment.refusal.explanationTooLong", length, LONGEST);
        }
        return text.strip();
    }

    private static boolean unwanted(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || Character.getType(character) == Character.SURROGATE;
    }
}
