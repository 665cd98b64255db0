package vn.parindex.council;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.identity.Officer;

/**
 * Somebody invited to a meeting, as known when invited.
 *
 * @param agencyId the agency that the member comes from; null for most
 * @param attended whether the member was in the room at any time
 */
@Embeddable
record Attendee(
        String username,
        String name,
        @Enumerated(EnumType.STRING) CouncilPosition position,
        UUID agencyId,
        @Enumerated(EnumType.STRING) Presence presence,
        boolean attended) {

    static Attendee invited(Officer officer, CouncilPosition position) {
        var agency = officer.agency().map(AgencyId::value).orElse(null);
        return new Attendee(officer.username(), officer.displayName(), position, agency, Presence.INVITED, false);
    }

    /** The secretary serves the Council and does not vote. */
    boolean votes() {
        return position != CouncilPosition.SECRETARY;
    }

    boolean isPresent() {
        return presence == Presence.PRESENT;
    }

    boolean isOf(AgencyId agency) {
        return agency.value().equals(agencyId);
    }

    Attendee is(Presence now) {
        return new Attendee(username, name, position, agencyId, now, attended || now == Presence.PRESENT);
    }
}
