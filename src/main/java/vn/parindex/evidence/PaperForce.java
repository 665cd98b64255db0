package vn.parindex.evidence;

import java.time.LocalDate;
import vn.parindex.shared.AssessmentYear;

/** Whether a legal text still stood in the assessed year. */
public enum PaperForce {
    /** Nobody has said that it ended, or it ended after the year. */
    STANDING,
    /** It ended within the year: part of the year it did not stand. */
    ENDED_WITHIN,
    /** It ended before the year began. */
    ENDED_BEFORE,
    /** Another text took its place, nobody has said when. */
    REPLACED;

    /** Whether it stood on no day of the year, as far as is known. */
    public boolean isOver() {
        return this == ENDED_BEFORE || this == REPLACED;
    }

    public static PaperForce of(Issuance paper, AssessmentYear year) {
        var last = paper.validUntil();
        if (last == null) {
            return paper.replacedBy() == null ? STANDING : REPLACED;
        }
        if (last.isBefore(LocalDate.of(year.value(), 1, 1))) {
            return ENDED_BEFORE;
        }
        return last.isBefore(LocalDate.of(year.value(), 12, 31)) ? ENDED_WITHIN : STANDING;
    }
}
