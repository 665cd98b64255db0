package vn.parindex.selfassessment;

import java.util.EnumSet;
import java.util.Set;

/** Where an agency's file is. The only place that knows which step may follow which. */
public enum FileStatus {
    /** With the agency: officers score and prove. After a leader's return only the returned leaves are open. */
    SELF_ASSESSING,
    /** Before the agency's leader: nothing in it changes. */
    AWAITING_APPROVAL,
    /** Approved and sent; with the ministries in charge. */
    SUBMITTED,
    /** The agency answers the provisional appraisal. */
    CLARIFYING,
    /** Something in it waits for the Council. */
    AT_COUNCIL,
    /** Every leaf has its points. */
    DONE;

    private Set<FileStatus> next() {
        return switch (this) {
            case SELF_ASSESSING -> EnumSet.of(AWAITING_APPROVAL);
            case AWAITING_APPROVAL -> EnumSet.of(SELF_ASSESSING, SUBMITTED);
            case SUBMITTED -> EnumSet.of(CLARIFYING, AT_COUNCIL, DONE, SELF_ASSESSING);
            case CLARIFYING -> EnumSet.of(SUBMITTED, AT_COUNCIL, DONE);
            case AT_COUNCIL -> EnumSet.of(DONE);
            case DONE -> EnumSet.of(AT_COUNCIL);
        };
    }

    /** The agency has sent it: it is read by others now. Its answers change again only after withdrawal or reopening. */
    public boolean submitted() {
        return this != SELF_ASSESSING && this != AWAITING_APPROVAL;
    }

    FileStatus moveTo(FileStatus target) {
        if (!next().contains(target)) {
            throw new IllegalStateException("A file cannot go from " + this + " to " + target);
        }
        return target;
    }
}
