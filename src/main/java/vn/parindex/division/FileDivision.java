package vn.parindex.division;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.NodeId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;

/** Who does what in one file, loaded once; answers for any number of leaves without asking again. */
public final class FileDivision {

    private final Map<NodeId, AssignmentRow> byNode;
    private final Map<OfficerId, UnitId> members;
    private final List<SubstitutionRow> substitutions;
    private final boolean onlyAssignees;

    FileDivision(
            Collection<AssignmentRow> assignments,
            Map<OfficerId, UnitId> members,
            Collection<SubstitutionRow> substitutions,
            LocalDate today,
            boolean onlyAssignees) {
        this.byNode = assignments.stream().collect(Collectors.toMap(AssignmentRow::node, Function.identity()));
        this.members = Map.copyOf(members);
        this.substitutions =
                substitutions.stream().filter(row -> row.holdsOn(today)).toList();
        this.onlyAssignees = onlyAssignees;
    }

    /** What was given at this very node. */
    public Optional<AssignmentRow> at(NodeId node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /** Who has the leaf: the nearest of leaf, criterion and field; empty while nobody does. May be handed back. */
    public Optional<AssignmentRow> of(Leaf leaf) {
        return at(new NodeId(leaf.id().value()))
                .or(() -> at(leaf.criterionId()))
                .or(() -> at(leaf.fieldId()));
    }

    /** All that was given, in no particular order. */
    public Collection<AssignmentRow> assignments() {
        return byNode.values();
    }

    /** Whether the leaf is the officer's to do: their own, their unit's, or that of somebody they stand in for today. */
    public boolean isMine(Officer officer, Leaf leaf) {
        return of(leaf).filter(row -> isMine(officer, row)).isPresent();
    }

    /** The same for a part. */
    public boolean isMine(Officer officer, AssignmentRow row) {
        return row.inHand() && (isOf(officer.id(), row.to()) || standsInFor(officer.id(), row.to()));
    }

    /** Of which unit the officer is. */
    public Optional<UnitId> unitOf(OfficerId officer) {
        return Optional.ofNullable(members.get(officer));
    }

    /** For whom the officer stands in today. */
    public List<SubstitutionRow> standingIn(OfficerId officer) {
        return substitutions.stream()
                .filter(row -> row.substitute().equals(officer))
                .toList();
    }

    /** Whether only those who have a leaf write it, and the coordinator. */
    public boolean onlyAssignees() {
        return onlyAssignees;
    }

    private boolean standsInFor(OfficerId officer, Assignee to) {
        return substitutions.stream().anyMatch(row -> row.substitute().equals(officer) && isOf(row.absent(), to));
    }

    private boolean isOf(OfficerId officer, Assignee to) {
        return to.officer().filter(officer::equals).isPresent()
                || to.unit().filter(unit -> unit.equals(members.get(officer))).isPresent();
    }
}
