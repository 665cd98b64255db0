package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/**
 * A request to reopen one leaf.
 *
 * @param decisionReason null until decided
 * @param openUntil null unless granted
 * @param endedAt null while something is still to come
 */
public record ReopeningRow(
        ReopeningId id,
        CycleId cycle,
        AgencyId agency,
        LeafId leaf,
        ReopeningStatus status,
        String reason,
        String askedByName,
        LocalDateTime askedAt,
        String decisionReason,
        String decidedByName,
        LocalDateTime decidedAt,
        LocalDateTime openUntil,
        LocalDateTime endedAt) {

    /** Nobody asked: who runs the cycle opened it, with one reason, and the agency was told. */
    public boolean isByDecision() {
        return decidedAt != null && askedByName.equals(decidedByName) && reason.equals(decisionReason);
    }
}
