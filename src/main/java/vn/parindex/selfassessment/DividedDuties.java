package vn.parindex.selfassessment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.division.AssignmentRow;
import vn.parindex.division.Divisions;
import vn.parindex.division.PeopleChanged;
import vn.parindex.division.WorkDivided;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.LocalizedText;

/** Tells the file's screen how the agency divided its work. */
@Component
class DividedDuties implements LeafDuties {

    private final Divisions divisions;
    private final Cycles cycles;
    private final CriteriaSets leaves;
    private final CurrentOfficer current;
    private final Map<Place, Map<LeafId, LocalizedText>> holders = new ConcurrentHashMap<>();

    DividedDuties(Divisions divisions, Cycles cycles, CriteriaSets leaves, CurrentOfficer current) {
        this.divisions = divisions;
        this.cycles = cycles;
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
        return Optional.of(FileSets.selfScored(cycles.setOf(cycle, agency)).stream()
                .filter(leaf -> division.isMine(officer, leaf))
                .map(Leaf::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** One map for all who have the file open: no screen keeps one of its own. */
    @Override
    public Map<LeafId, LocalizedText> holders(CycleId cycle, AgencyId agency) {
        return holders.computeIfAbsent(new Place(cycle, agency), place -> {
            var division = divisions.of(cycle, agency);
            return FileSets.selfScored(cycles.setOf(cycle, agency)).stream()
                    .flatMap(leaf -> division.of(leaf).filter(AssignmentRow::inHand).stream()
                            .map(row -> Map.entry(leaf.id(), row.name())))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        });
    }

    @TransactionalEventListener
    void on(WorkDivided divided) {
        holders.remove(new Place(divided.cycle(), divided.agency()));
    }

    @TransactionalEventListener
    void on(PeopleChanged changed) {
        holders.keySet().removeIf(place -> place.agency().equals(changed.agency()));
    }

    @Override
    public Optional<LeafDuty> of(CycleId cycle, AgencyId agency, LeafId leaf) {
        return divisions
                .holder(cycle, agency, leaves.leaf(leaf))
                .filter(AssignmentRow::inHand)
                .map(row -> new LeafDuty(row.name(), row.dueOn()));
    }

    private record Place(CycleId cycle, AgencyId agency) {}
}
