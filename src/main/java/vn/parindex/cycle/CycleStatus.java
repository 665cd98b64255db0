package vn.parindex.cycle;

import java.util.EnumSet;
import java.util.Set;

/** OPEN → AGGREGATING ⇄ AWAITING_DECISION → LOCKED → PUBLISHED. The only place that knows which status may follow. */
public enum CycleStatus {
    /** Files are with the agencies, the ministries in charge or the Council. */
    OPEN,
    /** Every file is decided: points are added up, or the Council looks again at what was returned to it. */
    AGGREGATING,
    /** The ranking lies before the Steering Committee. */
    AWAITING_DECISION,
    /** Approved: no score of this cycle changes any more. */
    LOCKED,
    /** Locked, and the public can read the results. */
    PUBLISHED;

    private Set<CycleStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(AGGREGATING);
            case AGGREGATING -> EnumSet.of(AWAITING_DECISION);
            case AWAITING_DECISION -> EnumSet.of(AGGREGATING, LOCKED);
            case LOCKED -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.noneOf(CycleStatus.class);
        };
    }

    /** True once scores are final. */
    public boolean locked() {
        return this == LOCKED || this == PUBLISHED;
    }

    CycleStatus moveTo(CycleStatus target) {
        if (!next().contains(target)) {
            throw new IllegalStateException("A cycle cannot go from " + this + " to " + target);
        }
        return target;
    }
}
