package vn.parindex.selfassessment;

import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/**
 * A score far from what it is compared with (last year's, or the median of the peers) is asked about by every appraiser.
 * An explanation answers the question beforehand.
 */
final class FarFromRule implements SubmissionRule {

    private final String element;
    private final Function<CheckedLeaf, Points> other;
    private final Percentage threshold;

    FarFromRule(String element, Function<CheckedLeaf, Points> other, Percentage threshold) {
        this.element = element;
        this.other = other;
        this.threshold = threshold;
    }

    @Override
    public Stream<CheckFinding> check(CheckedLeaf leaf) {
        var compared = other.apply(leaf);
        return leaf.isExplained()
                ? Stream.empty()
                : leaf.distance(compared).filter(distance -> distance.compareTo(threshold) >= 0).stream()
                        .map(distance -> CheckFinding.at(
                                leaf.leaf(),
                                CheckSeverity.HINT,
                                CheckPlace.SCORE,
                                element,
                                leaf.points(),
                                compared,
                                leaf.leaf().maximum()));
    }
}
