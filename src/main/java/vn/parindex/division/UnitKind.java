package vn.parindex.division;

/** What a unit is to its agency. */
public enum UnitKind {
    /** A department of the agency; its people are the agency's. */
    INTERNAL,
    /** An organisation below the agency that contributes; its people see nothing but their part. */
    SUBORDINATE
}
