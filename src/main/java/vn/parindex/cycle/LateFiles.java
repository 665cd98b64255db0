package vn.parindex.cycle;

/** What becomes of a file that was not submitted by its deadline. */
public enum LateFiles {

    /** It closes at the deadline; only more time opens it again. */
    LOCK,

    /** It may still be written and submitted until the appraisal is due, and stays marked as late. */
    ACCEPT
}
