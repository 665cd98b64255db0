package vn.parindex.appraisal;

/** The chips above the appraiser's grid. */
public enum FindingFilter {
    ALL,
    UNDECIDED,
    DOUBTFUL,
    THIRD_WANTED,
    FAR_FROM_LAST_YEAR,
    NO_EVIDENCE,
    AGENCY_ASKED,
    AGENCY_REPLIED,
    CHANGED,
    ASKED;

    /** Whether a line belongs under this chip. */
    boolean takes(GridLine line) {
        return switch (this) {
            case ALL -> true;
            case UNDECIDED -> line.isPending();
            case DOUBTFUL -> !line.doubts().isEmpty();
            case THIRD_WANTED -> line.doubts().contains(Doubt.THIRD_WANTED);
            case FAR_FROM_LAST_YEAR -> line.doubts().contains(Doubt.FAR_FROM_LAST_YEAR);
            case NO_EVIDENCE -> line.answer().documents() == 0;
            case AGENCY_ASKED -> line.doubts().contains(Doubt.AGENCY_ASKED);
            case AGENCY_REPLIED -> line.doubts().contains(Doubt.AGENCY_REPLIED);
            case CHANGED -> line.verdict() == Verdict.CHANGED;
            case ASKED -> line.verdict() == Verdict.ASKED;
        };
    }
}
