package vn.parindex.criteria;

import vn.parindex.scoring.Rule;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/**
 * A node that carries points: a sub-criterion, or a criterion without sub-criteria.
 *
 * @param criterionId the criterion it belongs to; for a criterion that is itself a leaf, its own node
 * @param rule how the agency's entry becomes points; null unless the source is {@link PointsSource#APPRAISED}
 * @param inChargeCode code of the ministry in charge of appraising it, the same for the whole field
 */
public record Leaf(
        LeafId id,
        String code,
        LocalizedText name,
        NodeId fieldId,
        NodeId criterionId,
        Points maximum,
        PointsSource source,
        Rule rule,
        LocalizedText evidence,
        LocalizedText guidance,
        boolean notApplicableAllowed,
        String inChargeCode) {}
