package vn.parindex.appraisal;

import java.util.Optional;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/**
 * An officer's conflict of interest with an agency in one cycle.
 *
 * @param withdrawal why it was withdrawn, null while it stands
 */
public record ConflictRow(
        UUID id,
        CycleId cycle,
        String officer,
        String officerName,
        AgencyId ministry,
        AgencyId agency,
        String reason,
        Signature declared,
        Optional<Signature> withdrawn,
        String withdrawal) {

    /** Whether the officer still keeps away. */
    public boolean stands() {
        return withdrawn.isEmpty();
    }

    boolean concerns(String username, AgencyId other) {
        return stands() && officer.equals(username) && agency.equals(other);
    }
}
