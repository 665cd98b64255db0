package vn.parindex.selfassessment;

import vn.parindex.shared.RefusedException;

/** Somebody else has written the remarks meanwhile: nothing is stored, both are here. */
public class RemarksConflictException extends RefusedException {

    private final transient FileRemarks theirs;

    RemarksConflictException(FileRemarks theirs) {
        super("selfassessment.refusal.remarksChanged", theirs.byName());
        this.theirs = theirs;
    }

    /** What is stored. */
    public FileRemarks theirs() {
        return theirs;
    }
}
