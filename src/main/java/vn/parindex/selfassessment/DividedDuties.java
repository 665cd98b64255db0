package vn.parindex.selfassessment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.division.AssignmentRow;
import vn.parindex.division.Divisions;
import vn.parindex.identity.CurrentOfficer;

/** Tells the file's screen how the agency divided its work. */
@Component
class DividedDuties implements LeafDuties {

    private final Divisions divisions;
    private final FileSets sets;
    private final CriteriaSets leaves;
    private final CurrentOfficer current;

    DividedDuties(Divisions divisions, FileSets sets, CriteriaSets leaves, CurrentOfficer current) {
        this.divisions = divisions;
        this.sets = sets;
        this.leaves = leaves;
        this.current = current;
    }

    @Override
    public Optional<Set<LeafId>> mine(CycleId cycle, AgencyId agency) {
        var officer = current.get();
        var division = divisions.of(cycle, agency);
        if (!officer.belongsTo(agency) || division.assignments().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FileSets.selfScored(sets.of(cycle, agency)).stream()
                .filter(leaf -> division.isMine(officer, leaf))
                .map(Leaf::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Optional<LeafDuty> of(CycleId cycle, AgencyId agency, LeafId leaf) {
        return divisions
                .holder(cycle, agency, leaves.leaf(leaf))
                .filter(AssignmentRow::inHand)
                .map(row -> new LeafDuty(row.name(), row.dueOn()));
    }
}
