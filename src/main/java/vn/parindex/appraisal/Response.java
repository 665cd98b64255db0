package vn.parindex.appraisal;

/** What the agency says to a verdict during clarification. */
public enum Response {
    /** Nothing yet. */
    NONE,
    /** The verdict stands, said or by silence until the deadline. */
    ACCEPTED,
    /** The agency holds to its score, with grounds. */
    CONTESTED,
    /** The ministry's question is answered. */
    ANSWERED
}
