package vn.parindex.criteria;

/** Where a dragged row lands, seen from the row it is dropped on. */
public enum DraftPlace {
    ABOVE,
    BELOW,
    /** As its last child. */
    INTO
}
