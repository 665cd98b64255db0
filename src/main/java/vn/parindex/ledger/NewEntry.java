package vn.parindex.ledger;

import java.util.Objects;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Points;

/**
 * A score about to be recorded.
 *
 * @param points null where the leaf has no points (not applicable, or nothing could be scored): missing is not zero
 * @param reason why, in the words of the person; null where the act needs none
 * @param basis JSON of what the score rests on: inputs, trace, evidence with its SHA-256
 */
public record NewEntry(
        CycleId cycle,
        AgencyId agency,
        LeafId leaf,
        LedgerStep step,
        Points points,
        boolean applicable,
        String reason,
        String basis) {

    public NewEntry {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(basis, "basis");
        if (!applicable && points != null) {
            throw new IllegalArgumentException("A leaf that does not apply carries no points");
        }
    }
}
