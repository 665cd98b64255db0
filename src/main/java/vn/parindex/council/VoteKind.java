package vn.parindex.council;

/** How the Council is asked. */
public enum VoteKind {
    /** Everybody can read afterwards who chose what. */
    OPEN,
    /** Nobody can ever read more than the totals. */
    SECRET,
    /** One proposal, on which everybody agrees; one objection ends it. */
    CONSENT
}
