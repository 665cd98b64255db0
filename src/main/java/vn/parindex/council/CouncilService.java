package vn.parindex.council;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AwardedPoints;
import vn.parindex.appraisal.Findings;
import vn.parindex.appraisal.Reason;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.NewEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/** The Council's decisions, recorded by its chair or its secretary, and the items the secretary adds. */
@Service
@Transactional
public class CouncilService {

    private final CouncilItems items;
    private final Chamber chamber;
    private final CriteriaSets sets;
    private final Findings findings;
    private final ScoreLedger ledger;
    private final CouncilBasis basis;
    private final CouncilFiles files;

    CouncilService(
            CouncilItems items,
            Chamber chamber,
            CriteriaSets sets,
            Findings findings,
            ScoreLedger ledger,
            CouncilBasis basis,
            CouncilFiles files) {
        this.items = items;
        this.chamber = chamber;
        this.sets = sets;
        this.findings = findings;
        this.ledger = ledger;
        this.basis = basis;
        this.files = files;
    }

    /** Records what the Council decided, as an act in the ledger; whoever belongs to the agency takes no part. */
    @PreAuthorize("@access.permits('council.decide')")
    public void decide(DecideItem command) {
        var item = open(command.item());
        var why = Reason.typed("reason", command.reason());
        var points = points(item, command);
        if (!item.isAt(command.seen())) {
            throw new RefusedException("council.refusal.changedMeanwhile");
        }
        record(item, points, why);
    }

    /** Records the Council's points on an item as it stands; null points: the leaf does not apply. */
    @PreAuthorize("@access.permits('council.decide')")
    public void decide(ItemId id, Points points, String reason) {
        var item = open(id);
        var maximum = sets.leaf(item.leaf()).maximum();
        var awarded = points == null
                ? null
                : AwardedPoints.within(points.value(), maximum).points();
        record(item, awarded, Reason.typed("reason", reason));
    }

    /** Puts a leaf on the list, or back on it after a decision; only while the file's scores are not locked. */
    @PreAuthorize("@access.permits('council.add')")
    public ItemId add(CycleId cycle, AgencyId agency, LeafId leaf) {
        chamber.requireSeat(cycle, agency);
        var file = files.atCouncil(cycle, agency);
        var known = items.findByCycleAndAgencyAndLeaf(cycle, agency, leaf);
        if (known.isPresent()) {
            known.get().reopen();
            return items.save(known.get()).id();
        }
        var finding = findings.ofFile(file).stream()
                .filter(candidate -> candidate.leaf().equals(leaf))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("leaf " + leaf));
        return items.save(CouncilItem.added(file, Subject.of(finding))).id();
    }

    private CouncilItem open(ItemId id) {
        var file = items.findFileOf(id).orElseThrow(() -> new NotFoundException("council item " + id));
        var item = items.findForDeciding(file).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        chamber.requireSeat(item.cycle(), item.agency());
        files.requireUndecided(item.cycle());
        return item;
    }

    private Points points(CouncilItem item, DecideItem command) {
        return switch (command.choice()) {
            case APPRAISED -> item.appraisedPoints();
            case SELF -> item.selfPoints();
            case OTHER ->
                AwardedPoints.within(command.points(), sets.leaf(item.leaf()).maximum())
                        .points();
        };
    }

    private void record(CouncilItem item, Points points, Reason why) {
        item.decide(points, why, chamber.sign());
        ledger.append(chamber.actor(), List.of(entry(item, points, why)));
        items.save(item);
        files.announceIfDecided(item, items.findByFile(item.file()));
    }

    private NewEntry entry(CouncilItem item, Points points, Reason why) {
        return new NewEntry(
                item.cycle(),
                item.agency(),
                item.leaf(),
                LedgerStep.COUNCIL,
                points,
                points != null,
                why.text(),
                basis.of(item.row(), sets.leaf(item.leaf())));
    }
}
