package vn.parindex.division;

import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.LocalizedText;

/**
 * A part that the reader has in hand.
 *
 * @param code of the field, criterion or leaf
 * @param leaves those that nobody else was given below it, in the set's order
 * @param stages how far each is, in the same order
 * @param insteadOf for whom the reader stands in; null for the own work
 * @param overdue whether its day has passed while something is open
 */
public record OwnPart(
        CycleId cycle,
        AgencyId agency,
        AssignmentRow row,
        String code,
        LocalizedText name,
        List<Leaf> leaves,
        List<LeafStage> stages,
        String insteadOf,
        boolean overdue) {

    public Part part() {
        return new Part(cycle, agency, row.node());
    }

    public long open() {
        return stages.stream().filter(stage -> stage != LeafStage.DONE).count();
    }

    /** The first leaf that is not done, else the first. */
    public Leaf first() {
        for (int at = 0; at < leaves.size(); at++) {
            if (stages.get(at) != LeafStage.DONE) {
                return leaves.get(at);
            }
        }
        return leaves.get(0);
    }
}
