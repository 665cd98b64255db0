package vn.parindex.appraisal;

import java.util.EnumSet;
import java.util.Set;

/** OPEN → CLOSED → (DECIDING_AGAIN →) FINAL. The only place that knows which step may follow which. */
public enum AppraisalStatus {
    /** The ministry in charge keeps, changes and asks. */
    OPEN,
    /** Every leaf is decided; the agency may see and clarify. */
    CLOSED,
    /** The agency contested or answered; the ministry decides those leaves a second time. */
    DECIDING_AGAIN,
    /** Nothing more for the ministry to say; what stays disputed is the Council's. */
    FINAL;

    /** Whether the agency has said all it wants to say, so that the ministry may read it. */
    public boolean hearsAgency() {
        return this == DECIDING_AGAIN || this == FINAL;
    }

    private Set<AppraisalStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(DECIDING_AGAIN, FINAL);
            case DECIDING_AGAIN -> EnumSet.of(FINAL);
            case FINAL -> EnumSet.noneOf(AppraisalStatus.class);
        };
    }

    AppraisalStatus moveTo(AppraisalStatus target) {
        if (!next().contains(target)) {
            throw new IllegalStateException("An appraisal cannot go from " + this + " to " + target);
        }
        return target;
    }
}
