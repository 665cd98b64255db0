package vn.parindex.ledger;

import java.time.LocalDateTime;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Points;

/**
 * One recorded score; the one with the highest id of a leaf is in force.
 *
 * @param setHash SHA-256 of the criteria set by which it was scored; null where it was recorded before hashes were kept
 */
public record ScoreEntry(
        long id,
        CycleId cycle,
        AgencyId agency,
        LeafId leaf,
        LedgerStep step,
        Points points,
        boolean applicable,
        String reason,
        String basis,
        String setHash,
        Actor actor,
        LocalDateTime at) {

    /** A question to the agency is no reason: {@link Exchange} tells it as what it is. */
    public ScoreEntry withoutQuestion() {
        return Exchange.asReason(this).isEmpty()
                ? this
                : new ScoreEntry(id, cycle, agency, leaf, step, points, applicable, null, basis, setHash, actor, at);
    }
}
