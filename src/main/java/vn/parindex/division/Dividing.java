package vn.parindex.division;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.RefusedException;

/** Giving parts, taking them away, and taking such a step back. */
@Component
class Dividing {

    private final Assignments assignments;
    private final DivisionTables tables;
    private final DivisionWrites writes;
    private final DueDates dues;
    private final Parties parties;
    private final OpenFile file;

    Dividing(
            Assignments assignments,
            DivisionTables tables,
            DivisionWrites writes,
            DueDates dues,
            Parties parties,
            OpenFile file) {
        this.assignments = assignments;
        this.tables = tables;
        this.writes = writes;
        this.dues = dues;
        this.parties = parties;
        this.file = file;
    }

    Undo assign(AssignWork command, Signed by) {
        var parts = file.open(command.cycle(), command.agency());
        var nodes = chosen(command.nodes(), parts);
        dues.check(command.cycle(), command.agency(), command.dueOn());
        var order = new Order(
                command.to(),
                parties.name(command.agency(), command.to()),
                command.dueOn(),
                Words.optional("note", command.note()));
        var before = before(command.cycle(), command.agency());
        var below = command.alsoBelow()
                ? before.keySet().stream()
                        .filter(node -> nodes.stream().anyMatch(above -> parts.isBelow(node, above)))
                        .toList()
                : List.<NodeId>of();
        var there = take(command.cycle(), command.agency(), union(nodes, below));
        var given = new ArrayList<Assignment>();
        for (var node : nodes) {
            give(there.get(node), new Part(command.cycle(), command.agency(), node), order, by, given);
        }
        var gone = below.stream().map(there::get).toList();
        gone.forEach(row -> row.withdraw(by));
        keep(given, gone, by);
        return undo(union(nodes, below), before, given, there);
    }

    Undo withdraw(CycleId cycle, AgencyId agency, List<NodeId> wanted, Signed by) {
        var nodes = chosen(wanted, file.open(cycle, agency));
        var before = before(cycle, agency);
        var there = take(cycle, agency, nodes);
        if (there.isEmpty()) {
            throw new RefusedException("division.refusal.nothingGiven");
        }
        there.values().forEach(row -> row.withdraw(by));
        keep(List.of(), there.values(), by);
        return undo(there.keySet(), before, List.of(), Map.of());
    }

    void restore(CycleId cycle, AgencyId agency, Undo undo, Signed by) {
        file.open(cycle, agency);
        var nodes = undo.nodes().stream().map(Undo.Before::node).toList();
        var there = take(cycle, agency, nodes);
        var given = new ArrayList<Assignment>();
        var gone = new ArrayList<Assignment>();
        for (var before : undo.nodes()) {
            var row = there.get(before.node());
            if ((row == null ? -1 : row.version()) != before.versionAfter()) {
                throw new RefusedException("division.refusal.undoLate");
            }
            putBack(row, before, new Part(cycle, agency, before.node()), by, given, gone);
        }
        keep(given, gone, by);
    }

    private static void putBack(
            Assignment row,
            Undo.Before before,
            Part part,
            Signed by,
            Collection<Assignment> given,
            Collection<Assignment> gone) {
        if (before.row() != null) {
            var restored = row == null ? Assignment.restored(part, before.row(), by) : row;
            if (row != null) {
                row.restore(before.row(), by);
            }
            given.add(restored);
        } else if (row != null) {
            row.undo(by);
            gone.add(row);
        }
    }

    private static void give(Assignment there, Part part, Order order, Signed by, Collection<Assignment> given) {
        if (there == null) {
            given.add(new Assignment(part, order, by));
        } else if (!there.holds(order)) {
            there.giveAnew(order, by);
            given.add(there);
        }
    }

    private void keep(Collection<Assignment> given, Collection<Assignment> gone, Signed by) {
        try {
            assignments.deleteAll(gone);
            assignments.flush();
            assignments.saveAll(given);
            assignments.flush();
        } catch (DataIntegrityViolationException meanwhile) {
            throw new RefusedException("division.refusal.meanwhile");
        }
        var steps = new ArrayList<WorkDivided>();
        gone.forEach(row -> steps.add(row.step()));
        given.forEach(row -> steps.add(row.step()));
        writes.keep(steps, by);
    }

    private static List<NodeId> chosen(List<NodeId> wanted, SetParts parts) {
        if (wanted.isEmpty()) {
            throw new RefusedException("division.refusal.nothingChosen");
        }
        if (!wanted.stream().allMatch(parts::has)) {
            throw new RefusedException("division.refusal.notScored");
        }
        return parts.topmost(wanted);
    }

    private Map<NodeId, AssignmentRow> before(CycleId cycle, AgencyId agency) {
        return tables.assignments(cycle, agency).stream()
                .collect(Collectors.toMap(AssignmentRow::node, Function.identity()));
    }

    private Map<NodeId, Assignment> take(CycleId cycle, AgencyId agency, Collection<NodeId> nodes) {
        return assignments.take(cycle, agency, nodes).stream()
                .collect(Collectors.toMap(Assignment::node, Function.identity()));
    }

    private static Collection<NodeId> union(Collection<NodeId> some, Collection<NodeId> others) {
        var union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }

    private static Undo undo(
            Collection<NodeId> nodes,
            Map<NodeId, AssignmentRow> before,
            List<Assignment> given,
            Map<NodeId, Assignment> there) {
        var after = given.stream().collect(Collectors.toMap(Assignment::node, Assignment::version));
        return new Undo(nodes.stream()
                .filter(node -> after.containsKey(node) || !there.containsKey(node) || isGone(node, there, after))
                .map(node -> new Undo.Before(node, before.get(node), after.getOrDefault(node, -1L)))
                .toList());
    }

    private static boolean isGone(NodeId node, Map<NodeId, Assignment> there, Map<NodeId, Long> after) {
        return !after.containsKey(node) && there.get(node).step() != null;
    }
}
