package vn.parindex.ranking;

import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.shared.Division;
import vn.parindex.shared.Points;

/**
 * The points as a reader sees them. The index is the same either way; a set that rescales shows what the agency would
 * have of the full maximum, any other set shows the points achieved of those that apply. Points that other leaves took
 * over never left the maximum, so there is nothing to rescale for them.
 */
final class ScaleRule {

    private final boolean rescales;
    private final Points maximum;

    ScaleRule(FrozenSet set) {
        this.rescales = set.rescales();
        this.maximum = set.leaves().stream()
                .filter(Leaf::carriesPoints)
                .map(Leaf::maximum)
                .reduce(Points.ZERO, Points::plus);
    }

    Points total(Points achieved, Points applicable) {
        if (!rescales || applicable.isZero() || applicable.equals(maximum)) {
            return achieved;
        }
        return new Points(Division.of(achieved.value().multiply(maximum.value()), applicable.value()));
    }

    Points outOf(Points applicable) {
        return rescales ? maximum : applicable;
    }
}
