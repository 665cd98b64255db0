package vn.parindex.appraisal;

/** Why an appraiser should look twice; a hint, never a verdict. */
public enum Doubt {
    /** Points are claimed and no document is attached. */
    NO_EVIDENCE,
    /** The agency says that the leaf does not apply to it. */
    NOT_APPLICABLE,
    /** A document was issued outside the assessed year. */
    OTHER_YEAR
}
