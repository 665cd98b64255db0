package vn.parindex.appraisal;

import vn.parindex.shared.RefusedException;

/**
 * Somebody else decided the same leaf of the same agency first. Nothing was stored; both decisions are here, so that
 * the second person can see them side by side and say which shall stand.
 */
public class FindingConflictException extends RefusedException {

    private final transient Decision mine;
    private final transient FindingDetails theirs;

    FindingConflictException(Decision mine, FindingDetails theirs) {
        super("appraisal.refusal.conflict");
        this.mine = mine;
        this.theirs = theirs;
    }

    /** What was about to be stored. */
    public Decision mine() {
        return mine;
    }

    /** What stands now, with who decided it and when. */
    public FindingDetails theirs() {
        return theirs;
    }
}
