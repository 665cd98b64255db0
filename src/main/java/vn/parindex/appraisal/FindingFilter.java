package vn.parindex.appraisal;

/** The chips above the appraiser's grid. */
public enum FindingFilter {
    ALL,
    UNDECIDED,
    DOUBTFUL,
    CHANGED,
    ASKED;

    /** Whether a row belongs under this chip. */
    boolean takes(FindingRow row) {
        var verdict = row.finding().decision().verdict();
        return switch (this) {
            case ALL -> true;
            case UNDECIDED -> verdict == Verdict.PENDING;
            case DOUBTFUL -> !row.doubts().isEmpty();
            case CHANGED -> verdict == Verdict.CHANGED;
            case ASKED -> verdict == Verdict.ASKED;
        };
    }
}
