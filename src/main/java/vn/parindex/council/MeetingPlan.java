package vn.parindex.council;

import java.text.Normalizer;
import java.time.LocalDateTime;
import vn.parindex.shared.RefusedException;

/** When and where the Council meets. */
public record MeetingPlan(LocalDateTime at, String place) {

    /** Of the place, in characters. */
    public static final int LONGEST = 200;

    public MeetingPlan {
        if (at == null) {
            throw RefusedException.at("at", "council.refusal.whenMissing");
        }
        place = Normalizer.normalize(place == null ? "" : place, Normalizer.Form.NFC)
                .replaceAll("\\p{Cc}", " ")
                .strip();
        if (place.isEmpty()) {
            throw RefusedException.at("place", "council.refusal.placeMissing");
        }
        if (place.codePointCount(0, place.length()) > LONGEST) {
            throw RefusedException.at("place", "council.refusal.placeTooLong", LONGEST);
        }
    }
}
