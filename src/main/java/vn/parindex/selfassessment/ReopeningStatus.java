package vn.parindex.selfassessment;

import java.util.EnumSet;
import java.util.Set;

/** ASKED → REFUSED, or OPEN ⇄ BEFORE_LEADER → RESUBMITTED; an open one LAPSES. Knows which step may follow which. */
public enum ReopeningStatus {
    /** The agency asked; the cycle's manager decides. */
    ASKED,
    /** Not granted. */
    REFUSED,
    /** The leaf is open for writing until its hour. */
    OPEN,
    /** Changed, closed again, waiting for the leader. */
    BEFORE_LEADER,
    /** The leader submitted the file with the changed leaf. */
    RESUBMITTED,
    /** The hour passed; what had been submitted stands. */
    LAPSED;

    private Set<ReopeningStatus> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(REFUSED, OPEN);
            case OPEN -> EnumSet.of(BEFORE_LEADER, LAPSED);
            case BEFORE_LEADER -> EnumSet.of(OPEN, RESUBMITTED, LAPSED);
            case REFUSED, RESUBMITTED, LAPSED -> EnumSet.noneOf(ReopeningStatus.class);
        };
    }

    /** Something is still to come of it. */
    public boolean pending() {
        return !next().isEmpty();
    }

    /** The leaf is not the ministry's to decide now. */
    public boolean holdsAppraisal() {
        return this == OPEN || this == BEFORE_LEADER;
    }

    boolean leadsTo(ReopeningStatus target) {
        return next().contains(target);
    }
}
