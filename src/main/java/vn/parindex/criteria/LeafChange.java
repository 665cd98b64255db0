package vn.parindex.criteria;

/** What happened to a leaf between two versions of a set; several may have happened at once, or nothing. */
public enum LeafChange {
    /** It has no counterpart in the version before. */
    ADDED,
    /** It has no counterpart in the version after. */
    REMOVED,
    /** Its name says something else; signs and capitals aside. */
    RENAMED,
    /** Its code is another one. */
    MOVED,
    /** Its maximum is another one. */
    REWEIGHTED,
    /** Points come about in another way, even when seen as shares of the maximum. */
    RERULED,
    /** Its points come from elsewhere. */
    SOURCE_CHANGED
}
