package vn.parindex.division;

import java.util.EnumSet;
import java.util.Set;
import vn.parindex.shared.RefusedException;

/** GIVEN → ACCEPTED → HANDED_BACK, and given anew from anywhere. */
public enum AssignmentState {
    /** Nobody has said yes yet; the work may begin all the same. */
    GIVEN,
    ACCEPTED,
    /** With the coordinator again; nobody does it. */
    HANDED_BACK;

    private Set<AssignmentState> next() {
        return switch (this) {
            case GIVEN -> EnumSet.allOf(AssignmentState.class);
            case ACCEPTED -> EnumSet.of(GIVEN, HANDED_BACK);
            case HANDED_BACK -> EnumSet.of(GIVEN);
        };
    }

    AssignmentState moveTo(AssignmentState target) {
        if (!next().contains(target)) {
            throw new RefusedException("division.refusal.state." + this);
        }
        return target;
    }
}
