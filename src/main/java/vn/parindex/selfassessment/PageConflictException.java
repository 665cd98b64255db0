package vn.parindex.selfassessment;

import vn.parindex.shared.RefusedException;

/** Somebody else has written the page reference since it was read; nothing is stored. */
public class PageConflictException extends RefusedException {

    private final transient AttachmentRow theirs;
    private final String yours;

    PageConflictException(String yours, AttachmentRow theirs) {
        super("selfassessment.refusal.pageConflict", theirs.pageByName());
        this.yours = yours;
        this.theirs = theirs;
    }

    /** What was sent; may be null. */
    public String yours() {
        return yours;
    }

    /** What is stored. */
    public AttachmentRow theirs() {
        return theirs;
    }
}
