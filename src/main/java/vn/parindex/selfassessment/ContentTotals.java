package vn.parindex.selfassessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.Sharing;
import vn.parindex.shared.Points;

/** What a file claims and out of how much, as the index would count it: points of leaves that do not apply are shared. */
record ContentTotals(Points points, Points maximum) {

    static ContentTotals of(FileContent content) {
        var out = content.leaves().stream()
                .filter(leaf -> !LeafScore.counts(content.answer(leaf).evaluate(leaf)))
                .map(Leaf::id)
                .collect(Collectors.toSet());
        var raised = new Sharing(content.set()).raised(leaf -> !out.contains(leaf.id()));
        var counted = content.leaves().stream()
                .filter(leaf -> !out.contains(leaf.id()))
                .toList();
        return new ContentTotals(points(content, counted, raised), maximum(counted, raised));
    }

    private static Points points(FileContent content, List<Leaf> counted, Map<LeafId, Points> raised) {
        var sum = Points.ZERO;
        for (var leaf : counted) {
            var claimed = content.answer(leaf).points();
            if (claimed != null) {
                var maximum = raised.get(leaf.id());
                sum = sum.plus(maximum == null ? claimed : Sharing.inProportion(claimed, leaf, maximum));
            }
        }
        return sum;
    }

    private static Points maximum(List<Leaf> counted, Map<LeafId, Points> raised) {
        return counted.stream()
                .map(leaf -> raised.getOrDefault(leaf.id(), leaf.maximum()))
                .reduce(Points.ZERO, Points::plus);
    }
}
