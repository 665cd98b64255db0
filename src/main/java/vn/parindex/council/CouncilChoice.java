package vn.parindex.council;

/** The sentences the Council can choose between. */
public enum CouncilChoice {
    /** The appraised points stand. */
    APPRAISED,
    /** The agency's self-score (or its claim that the leaf does not apply) stands. */
    SELF,
    /** Other points. */
    OTHER
}
