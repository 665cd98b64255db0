package vn.parindex.document;

/** A kind of paper. Features that write papers name theirs as beans; templates exist per kind. */
public interface PaperKind {

    /** Stable, in capital letters: {@code SCORE_TABLE}. */
    String code();

    /** Translation key of its name. */
    String nameKey();

    /** Where the template lies on the class path that holds until somebody uploads another. */
    String defaultTemplate();

    /** An example in which every placeholder has a value; a template is checked against it and shown with it. */
    PaperContent sample();

    /** Whether an agency may have a template of its own; otherwise only the ministry that runs the cycle changes it. */
    boolean ofAgencies();
}
