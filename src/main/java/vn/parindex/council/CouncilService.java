package vn.parindex.council;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AwardedPoints;
import vn.parindex.appraisal.Reason;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/** The Council's decisions, recorded by its chair or its secretary, and the items the secretary adds. */
@Service
@Transactional
public class CouncilService {

    private final Chamber chamber;
    private final CriteriaSets sets;
    private final ItemList list;
    private final CouncilRecord record;
    private final OutsideMeetings outside;

    CouncilService(Chamber chamber, CriteriaSets sets, ItemList list, CouncilRecord record, OutsideMeetings outside) {
        this.chamber = chamber;
        this.sets = sets;
        this.list = list;
        this.record = record;
        this.outside = outside;
    }

    /** Records what the Council decided outside a meeting; whoever belongs to the agency takes no part. */
    @PreAuthorize("@access.permits('council.decide')")
    public void decide(DecideItem command) {
        var held = open(command.item());
        var why = Reason.typed("reason", command.reason());
        var points = points(held.item(), command);
        if (!held.item().isAt(command.seen())) {
            throw new RefusedException("council.refusal.changedMeanwhile");
        }
        record.write(held, points, why, DecisionWay.OUTSIDE);
    }

    /** Records the Council's points on an item as it stands; null points: the leaf does not apply. */
    @PreAuthorize("@access.permits('council.decide')")
    public void decide(ItemId id, Points points, String reason) {
        var held = open(id);
        var maximum = sets.leaf(held.item().leaf()).maximum();
        var awarded = points == null
                ? null
                : AwardedPoints.within(points.value(), maximum).points();
        record.write(held, awarded, Reason.typed("reason", reason), DecisionWay.OUTSIDE);
    }

    /** Puts a leaf on the list, or back on it after a decision; only while the file's scores are not locked. */
    @PreAuthorize("@access.permits('council.add')")
    public ItemId add(CycleId cycle, AgencyId agency, LeafId leaf) {
        chamber.requireSeat(cycle, agency);
        return list.put(cycle, agency, leaf, ItemCause.ADDED);
    }

    private HeldItem open(ItemId id) {
        var held = record.open(id);
        chamber.requireStranger(held.item().cycle(), held.item().agency());
        outside.require(held.item());
        return held;
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
}
