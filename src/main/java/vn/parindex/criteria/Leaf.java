package vn.parindex.criteria;

import vn.parindex.scoring.Rule;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/**
 * A node that carries points: a sub-criterion, or a criterion without sub-criteria.
 *
 * @param criterionId the criterion it belongs to; for a criterion that is itself a leaf, its own node
 * @param inChargeCode code of the agency in charge of appraising it, the same for the whole field
 */
public record Leaf(
        LeafId id,
        String code,
        LocalizedText name,
        NodeId fieldId,
        NodeId criterionId,
        LeafScoring scoring,
        LeafGuide guide,
        String inChargeCode) {

    public Points maximum() {
        return scoring.maximum();
    }

    public PointsSource source() {
        return scoring.source();
    }

    /** How an entry becomes points; always there for {@link PointsSource#APPRAISED}, null for plain imports. */
    public Rule rule() {
        return scoring.rule();
    }

    public LocalizedText evidence() {
        return guide.evidence();
    }

    public LocalizedText guidance() {
        return guide.guidance();
    }

    /** Whether the leaf can ever count: false for what is only watched. */
    public boolean carriesPoints() {
        return source() != PointsSource.MONITOR && !maximum().isZero();
    }

    /** True for a criterion without sub-criteria. */
    public boolean isCriterion() {
        return criterionId().value().equals(id().value());
    }

    /** Whether the agency may say that the leaf does not concern it. */
    public boolean notApplicableAllowed() {
        return scoring.notApplicable() != NotApplicable.NO;
    }
}
