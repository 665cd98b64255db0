package vn.parindex.appraisal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;

/** Which leaves a grid is about. */
@Component
class GridPlan {

    private final Plan plan;

    GridPlan(Plan plan) {
        this.plan = plan;
    }

    /** The leaves that agencies score, in the set's order, with the fields above them. */
    record Columns(List<Leaf> leaves, Map<NodeId, Node> fields) {

        private static Columns of(FrozenSet set, List<Leaf> leaves) {
            return new Columns(
                    leaves.stream()
                            .filter(leaf -> leaf.source() == PointsSource.APPRAISED)
                            .toList(),
                    set.fields().stream().collect(Collectors.toMap(Node::id, Function.identity())));
        }
    }

    /** @throws NotFoundException when the cycle has no such leaf, field or agency */
    Columns columns(CycleId cycle, GridScope scope) {
        return switch (scope.kind()) {
            case LEAF -> {
                var leaf = plan.leaf(new LeafId(scope.id()));
                yield Columns.of(plan.setWith(leaf.id()), List.of(leaf));
            }
            case FIELD -> {
                var field = new NodeId(scope.id());
                var set = plan.sets(cycle).stream()
                        .filter(candidate -> !candidate.leavesOf(field).isEmpty())
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("field " + field));
                yield Columns.of(set, set.leavesOf(field));
            }
            case AGENCY -> {
                var set = plan.setOf(cycle, new AgencyId(scope.id()));
                yield Columns.of(set, set.leaves());
            }
        };
    }
}
