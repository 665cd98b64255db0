package vn.parindex.council;

/** Why a leaf is on the Council's list. */
public enum ItemCause {
    /** The agency contested and the ministry kept its points the second time. */
    CONTESTED,
    /** Self-score and appraised score lie far apart. */
    HIGH_DIFFERENCE,
    /** Two scorers of the same leaf lie further apart than its field allows. */
    SCORERS_DISAGREE,
    /** A member asked for it. */
    FLAGGED,
    /** Put there by the secretary. */
    ADDED
}
