package vn.parindex.scoring;

/** What it means that none of a rule's figures was entered; each rule says it, and none reads it as zero. */
public enum MissingFigure {
    /** A problem: the officer must still enter them. */
    REFUSE,
    /** There was nothing to report: the leaf leaves the agency's maximum. */
    NOT_APPLICABLE;

    /** Rules stored before the choice existed do not have it: they refuse. */
    static MissingFigure orRefuse(MissingFigure stored) {
        return stored == null ? REFUSE : stored;
    }
}
