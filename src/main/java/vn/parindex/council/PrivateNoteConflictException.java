package vn.parindex.council;

import vn.parindex.shared.RefusedException;

/** The author has written something else meanwhile, in another window: nothing is stored, both are here. */
public class PrivateNoteConflictException extends RefusedException {

    private final transient PrivateNote stored;

    PrivateNoteConflictException(PrivateNote stored) {
        super("council.refusal.noteChanged");
        this.stored = stored;
    }

    /** What the other window stored. */
    public PrivateNote stored() {
        return stored;
    }
}
