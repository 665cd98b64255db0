package vn.parindex.selfassessment;

/** How far one answer is. What is missing (evidence, explanation) is derived, never stored. */
public enum AnswerStatus {
    /** Nobody has written anything. */
    UNTOUCHED,
    /** Begun; may be partial. */
    DRAFT,
    /** The officer calls it finished. Writing again makes it a draft. */
    DONE,
    /** The leader wants it looked at again; {@link #DONE} ends it. */
    RETURNED
}
