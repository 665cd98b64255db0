package vn.parindex.division;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;

/** What one officer has in hand. */
@Component
class OwnReading {

    private final Divisions divisions;
    private final DividedWork work;
    private final Cycles cycles;
    private final DueDates dues;

    OwnReading(Divisions divisions, DividedWork work, Cycles cycles, DueDates dues) {
        this.divisions = divisions;
        this.work = work;
        this.cycles = cycles;
        this.dues = dues;
    }

    OwnWork of(CycleId cycle, AgencyId agency, Officer officer) {
        return of(cycle, agency, List.of(officer)).getOrDefault(officer, OwnWork.NONE);
    }

    /** Of several officers of one agency; reads as much as for one. */
    Map<Officer, OwnWork> of(CycleId cycle, AgencyId agency, Collection<Officer> officers) {
        var stages = work.stages(cycle, agency);
        if (stages.isEmpty()) {
            return Map.of();
        }
        var division = divisions.of(cycle, agency);
        var set = cycles.setOf(cycle, agency);
        var leaves = new SetParts(set, stages.keySet()).leaves();
        var found = new LinkedHashMap<Officer, OwnWork>();
        for (var officer : officers) {
            var parts = parts(cycle, agency, officer, division, set, leaves, stages);
            found.put(officer, new OwnWork(parts, officer.has(Roles.COORDINATOR) ? handedBack(division) : List.of()));
        }
        return found;
    }

    private List<OwnPart> parts(
            CycleId cycle,
            AgencyId agency,
            Officer officer,
            FileDivision division,
            FrozenSet set,
            List<Leaf> leaves,
            Map<LeafId, LeafStage> stages) {
        var parts = new ArrayList<OwnPart>();
        for (var row : division.assignments()) {
            var its = division.isMine(officer, row) ? leavesOf(row, leaves, division) : List.<Leaf>of();
            if (!its.isEmpty()) {
                var how = its.stream().map(leaf -> stages.get(leaf.id())).toList();
                var done = how.stream().allMatch(LeafStage.DONE::equals);
                parts.add(new OwnPart(
                        cycle,
                        agency,
                        row,
                        code(set, row.node()),
                        name(set, row.node()),
                        its,
                        how,
                        insteadOf(division, officer, row),
                        !done && row.overdueOn(dues.today())));
            }
        }
        parts.sort(Comparator.comparing((OwnPart part) -> part.open() == 0)
                .thenComparing(part -> part.row().dueOn())
                .thenComparing(part -> leaves.indexOf(part.leaves().get(0))));
        return parts;
    }

    private static List<Leaf> leavesOf(AssignmentRow row, List<Leaf> leaves, FileDivision division) {
        return leaves.stream()
                .filter(leaf -> division.of(leaf).filter(row::equals).isPresent())
                .toList();
    }

    private static List<AssignmentRow> handedBack(FileDivision division) {
        return division.assignments().stream()
                .filter(row -> !row.inHand())
                .sorted(Comparator.comparing(AssignmentRow::at))
                .toList();
    }

    /** Null when the part is the officer's own or their unit's. */
    private static String insteadOf(FileDivision division, Officer officer, AssignmentRow row) {
        var own = row.to().officer().filter(officer.id()::equals).isPresent()
                || row.to()
                        .unit()
                        .filter(unit -> division.unitOf(officer.id())
                                .filter(unit::equals)
                                .isPresent())
                        .isPresent();
        return own
                ? null
                : division.standingIn(officer.id()).stream()
                        .filter(substitution -> isOf(division, substitution.absent(), row))
                        .map(SubstitutionRow::absentName)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isOf(FileDivision division, OfficerId absent, AssignmentRow row) {
        return row.to().officer().filter(absent::equals).isPresent()
                || row.to().unit().isPresent() && row.to().unit().equals(division.unitOf(absent));
    }

    static String code(FrozenSet set, NodeId node) {
        return leaf(set, node).map(Leaf::code).orElseGet(() -> set.node(node).code());
    }

    static LocalizedText name(FrozenSet set, NodeId node) {
        return leaf(set, node).map(Leaf::name).orElseGet(() -> set.node(node).name());
    }

    private static Optional<Leaf> leaf(FrozenSet set, NodeId node) {
        return set.leaves().stream()
                .filter(leaf -> SetParts.node(leaf).equals(node))
                .findFirst();
    }
}
