package vn.parindex.appraisal;

/** By what the lines of a grid stand together. */
public enum GridGrouping {
    NONE,
    /** The statistical region of a province; ministries stand together. */
    REGION,
    LEAF,
    AGENCY,
    FIELD
}
