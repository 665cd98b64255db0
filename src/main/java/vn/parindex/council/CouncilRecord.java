package vn.parindex.council;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.Reason;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.NewEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;

/** Finds an item to be decided and records the Council's word on it, in the ledger as well. */
@Component
class CouncilRecord {

    private final CouncilItems items;
    private final Chamber chamber;
    private final CriteriaSets sets;
    private final ScoreLedger ledger;
    private final CouncilBasis basis;
    private final CouncilFiles files;

    CouncilRecord(
            CouncilItems items,
            Chamber chamber,
            CriteriaSets sets,
            ScoreLedger ledger,
            CouncilBasis basis,
            CouncilFiles files) {
        this.items = items;
        this.chamber = chamber;
        this.sets = sets;
        this.ledger = ledger;
        this.basis = basis;
        this.files = files;
    }

    /** The item with all others of its file held, so that somebody notices the last one. */
    HeldItem open(ItemId id) {
        var all = items.findForDeciding(id);
        var item = all.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("council item " + id));
        chamber.requireSeat(item.cycle());
        files.requireUndecided(item.cycle());
        return new HeldItem(item, all);
    }

    /** @param way how the Council came to it */
    void write(HeldItem held, Points points, Reason why, DecisionWay way) {
        var item = held.item();
        item.decide(points, why, chamber.sign());
        ledger.append(chamber.actor(), List.of(entry(item, points, why, way)));
        items.save(item);
        files.announceIfDecided(item, held.ofFile());
    }

    private NewEntry entry(CouncilItem item, Points points, Reason why, DecisionWay way) {
        return new NewEntry(
                item.cycle(),
                item.agency(),
                item.leaf(),
                LedgerStep.COUNCIL,
                points,
                points != null,
                why.text(),
                basis.of(item.row(), sets.leaf(item.leaf()), way));
    }
}
