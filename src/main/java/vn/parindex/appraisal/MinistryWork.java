package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;

/** Everything that a ministry appraises in a cycle, submitted or not yet: leaf by leaf, agency by agency. */
@Component
class MinistryWork {

    /** @param officers how many must speak */
    record Cell(Leaf leaf, AgencyId agency, int officers) {

        AssignmentTables.Cell key() {
            return new AssignmentTables.Cell(leaf.id(), agency);
        }
    }

    private final Cycles cycles;
    private final Plan plan;

    MinistryWork(Cycles cycles, Plan plan) {
        this.cycles = cycles;
        this.plan = plan;
    }

    /** Set by set, in the order of its leaves. */
    List<Cell> cells(CycleId cycle, AgencyId ministry) {
        var inCharges = cycles.inCharges(cycle);
        var assessed = cycles.participants(cycle).stream()
                .collect(Collectors.groupingBy(
                        Participant::set,
                        LinkedHashMap::new,
                        Collectors.mapping(Participant::agency, Collectors.toList())));
        var cells = new ArrayList<Cell>();
        for (var set : plan.sets(cycle)) {
            for (var leaf : set.leaves()) {
                if (leaf.source() != PointsSource.APPRAISED) {
                    continue;
                }
                int officers = inCharges.scorers(leaf.fieldId()).isPresent() ? 2 : 1;
                assessed.getOrDefault(set.id(), List.of()).stream()
                        .filter(agency -> inCharges
                                .of(leaf.fieldId(), agency)
                                .filter(ministry::equals)
                                .isPresent())
                        .forEach(agency -> cells.add(new Cell(leaf, agency, officers)));
            }
        }
        return cells;
    }
}
