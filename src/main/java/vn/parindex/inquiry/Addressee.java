package vn.parindex.inquiry;

/** Who is asked. */
public enum Addressee {
    /** Who runs the cycle. */
    MOHA,
    /** Who appraises the leaf for this agency. */
    IN_CHARGE
}
