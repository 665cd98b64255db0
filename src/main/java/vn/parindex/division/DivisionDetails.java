package vn.parindex.division;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/**
 * The division of one file, with how far each leaf is.
 *
 * @param stages of the leaves that the agency scores; others are absent
 * @param substitutions that hold today or later
 * @param open whether it can still be changed
 */
public record DivisionDetails(
        CycleId cycle,
        AgencyId agency,
        FrozenSet set,
        FileDivision division,
        Map<LeafId, LeafStage> stages,
        List<UnitRow> units,
        List<AgencyOfficer> officers,
        List<SubstitutionRow> substitutions,
        Dates dates,
        boolean open) {

    /**
     * The days that matter.
     *
     * @param deadline of the agency's file
     * @param latest the last day that can be an internal due date
     * @param proposal what to start from
     */
    public record Dates(LocalDate today, LocalDate deadline, LocalDate latest, LocalDate proposal) {}

    /** The leaves that the agency scores, in the set's order. */
    public List<Leaf> leaves() {
        return set.leaves().stream()
                .filter(leaf -> stages.containsKey(leaf.id()))
                .toList();
    }

    /** Whether its internal due date has passed while it is not done. */
    public boolean overdue(Leaf leaf) {
        return stages.get(leaf.id()) != LeafStage.DONE
                && division.of(leaf).filter(row -> row.overdueOn(dates.today())).isPresent();
    }
}
