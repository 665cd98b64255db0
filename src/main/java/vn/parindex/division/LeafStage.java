package vn.parindex.division;

/** How far one leaf is, as the bars show it. */
public enum LeafStage {
    DONE,
    DOING,
    /** Begun, but evidence or an explanation is missing. */
    MISSING,
    RETURNED,
    /** Not begun. */
    REST
}
