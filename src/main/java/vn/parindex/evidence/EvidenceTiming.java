package vn.parindex.evidence;

import vn.parindex.shared.AssessmentYear;

/**
 * How a paper lies to the assessed year. What counts is the day on which it came into force, or, where nobody has said
 * that, the day of its issue; never the day on which somebody uploaded it.
 */
public enum EvidenceTiming {
    /** It came into force in the assessed year. */
    WITHIN,
    /** It came into force before the year; it may still prove what goes on, but somebody should say so. */
    BEFORE,
    /** It came into force only after the year: it proves nothing of it. */
    AFTER,
    /** The paper says no day that is known. */
    UNKNOWN;

    /** Whether its day is known and lies in another year. */
    public boolean isOutside() {
        return this == BEFORE || this == AFTER;
    }

    public static EvidenceTiming of(Issuance paper, AssessmentYear year) {
        var day = paper.since();
        if (day == null) {
            return UNKNOWN;
        }
        int apart = Integer.compare(day.getYear(), year.value());
        return apart == 0 ? WITHIN : apart < 0 ? BEFORE : AFTER;
    }
}
