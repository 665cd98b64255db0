package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.parindex.shared.Division;
import vn.parindex.shared.Points;

/**
 * The points of leaves that do not count for an agency and are {@link NotApplicable#SHARED}, shared evenly by the
 * counted leaves beside them: those of the same criterion, or, for a criterion that is itself a leaf, those of the same
 * field. Where nothing beside counts, nothing grows and the leaf simply leaves the agency's maximum.
 */
public final class Sharing {

    private final List<List<Leaf>> groups;

    public Sharing(FrozenSet set) {
        this.groups = set.leaves().stream()
                .filter(Leaf::carriesPoints)
                .collect(Collectors.groupingBy(Sharing::beside, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.stream().anyMatch(Sharing::shares))
                .toList();
    }

    /**
     * The leaves that take a share, each with the maximum that it then has.
     *
     * @param counts whether a leaf counts for the agency
     */
    public Map<LeafId, Points> raised(Predicate<Leaf> counts) {
        var raised = new HashMap<LeafId, Points>();
        for (var group : groups) {
            if (group.stream().filter(Sharing::shares).allMatch(counts)) {
                continue;
            }
            var split = group.stream().collect(Collectors.partitioningBy(counts));
            var left = split.get(false).stream()
                    .filter(Sharing::shares)
                    .map(Leaf::maximum)
                    .reduce(Points.ZERO, Points::plus);
            var taking = split.get(true);
            if (!taking.isEmpty() && !left.isZero()) {
                share(left.value(), taking, raised);
            }
        }
        return raised;
    }

    /** The last one takes what rounding at the last decimal leaves: what is shared adds up exactly. */
    private static void share(BigDecimal left, List<Leaf> taking, Map<LeafId, Points> raised) {
        int last = taking.size() - 1;
        var share = Division.of(left, BigDecimal.valueOf(taking.size()));
        for (int place = 0; place <= last; place++) {
            var taken = place < last ? share : left.subtract(share.multiply(BigDecimal.valueOf(last)));
            var leaf = taking.get(place);
            raised.put(leaf.id(), leaf.maximum().plus(new Points(taken)));
        }
    }

    /** The points of a leaf whose maximum has grown: in proportion, one quotient. */
    public static Points inProportion(Points points, Leaf leaf, Points raised) {
        return new Points(Division.of(
                points.value().multiply(raised.value()), leaf.maximum().value()));
    }

    private static boolean shares(Leaf leaf) {
        return leaf.scoring().notApplicable() == NotApplicable.SHARED;
    }

    private static NodeId beside(Leaf leaf) {
        return leaf.isCriterion() ? leaf.fieldId() : leaf.criterionId();
    }
}
