package vn.parindex.council;

import vn.parindex.cycle.CouncilPosition;
import vn.parindex.identity.OfficerId;

/**
 * An invited member, as one item sees them.
 *
 * @param attended whether the member was in the room at any time
 * @param recused whether the member takes no part in the item shown
 * @param me whether it is the reader
 */
public record MemberRow(
        OfficerId officer,
        String name,
        CouncilPosition position,
        Presence presence,
        boolean attended,
        boolean recused,
        boolean me) {

    /** The secretary does not vote. */
    public boolean votes() {
        return position != CouncilPosition.SECRETARY;
    }

    public boolean isPresent() {
        return presence == Presence.PRESENT;
    }
}
