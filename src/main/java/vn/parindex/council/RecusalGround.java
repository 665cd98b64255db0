package vn.parindex.council;

/** Why somebody takes no part in an item. */
public enum RecusalGround {
    /** By the member's own word, with a reason. */
    OWN_WORD,
    /** By rule: comes from the agency concerned. */
    OWN_AGENCY,
    /** By rule: declared a conflict of interest with the agency, which stands. */
    CONFLICT
}
