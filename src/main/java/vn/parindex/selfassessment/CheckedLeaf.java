package vn.parindex.selfassessment;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/**
 * One leaf as the rules of the check read it.
 *
 * @param points what the agency claims; null where there are none
 * @param lastYear its points in force of the year before; null where there are none to compare
 * @param peers median of the agencies of its kind in the last finished cycle; null where there is none
 */
record CheckedLeaf(
        Leaf leaf,
        AssessmentYear year,
        AnswerContent content,
        Points points,
        Optional<LeafProblem> problem,
        List<AttachmentRow> documents,
        Points lastYear,
        Points peers) {

    boolean isBelowMaximum() {
        return points != null && points.compareTo(leaf.maximum()) < 0;
    }

    boolean isExplained() {
        return content.isExplained();
    }

    /** By how many percent of the maximum the claim lies away from another score; empty where one is missing. */
    Optional<Percentage> distance(Points other) {
        return points == null || other == null || leaf.maximum().isZero()
                ? Optional.empty()
                : Optional.of(Percentage.share(points.minus(other).magnitude(), leaf.maximum()));
    }
}
