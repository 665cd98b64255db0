package vn.parindex.exchange;

/** What became of one field since it was downloaded: in the workbook, and meanwhile in the system. */
public enum MergeKind {
    /** Nobody changed it. */
    UNCHANGED,
    /** Changed in the workbook only. */
    ONLY_WORKBOOK,
    /** Changed in the system only; the workbook still holds the old value. */
    ONLY_SYSTEM,
    /** Changed in both, to the same value. */
    SAME,
    /** Changed in both, differently: somebody has to choose. */
    CONFLICT;

    /** Compares the value that was downloaded, the one of now and the one that comes back. */
    static MergeKind of(String base, String now, String workbook) {
        if (workbook.equals(base)) {
            return now.equals(base) ? UNCHANGED : ONLY_SYSTEM;
        }
        if (now.equals(base)) {
            return ONLY_WORKBOOK;
        }
        return now.equals(workbook) ? SAME : CONFLICT;
    }

    /** Whether taking the workbook's value changes something. */
    public boolean takeable() {
        return this == ONLY_WORKBOOK || this == CONFLICT;
    }
}
