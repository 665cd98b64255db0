package vn.parindex.criteria;

/** What an agency may say, or a rule may find, when a leaf does not concern it. */
public enum NotApplicable {
    /** The leaf concerns every agency. */
    NO,
    /** The leaf leaves the agency's maximum; the set says whether the rest is rescaled. */
    ALLOWED,
    /** The leaf's points are shared evenly by the other counted leaves beside it (Decision 766, petitions). */
    SHARED
}
