package vn.parindex.agency;

/** The kinds of body that have an index of their own; each is assessed by its own criteria set and ranked apart. */
public enum AgencyKind {
    /** Ministry or agency of ministerial level. */
    MINISTRY,
    /** Province or city under the central government. */
    PROVINCE
}
