package vn.parindex.selfassessment;

import vn.parindex.shared.RefusedException;

/** Somebody else has saved the answer meanwhile. Nothing was stored; both contents are here. */
public class AnswerConflictException extends RefusedException {

    private final transient AnswerVersion yours;
    private final transient AnswerVersion theirs;

    AnswerConflictException(AnswerVersion yours, AnswerVersion theirs) {
        super("selfassessment.refusal.conflict", theirs.byName());
        this.yours = yours;
        this.theirs = theirs;
    }

    /** What was sent, on the version it was sent for. */
    public AnswerVersion yours() {
        return yours;
    }

    /** What is stored. */
    public AnswerVersion theirs() {
        return theirs;
    }
}
