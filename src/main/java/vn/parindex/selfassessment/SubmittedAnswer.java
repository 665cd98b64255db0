package vn.parindex.selfassessment;

import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.scoring.Evaluation;
import vn.parindex.shared.Points;

/**
 * What an agency submitted for one leaf, as appraisers and Council read it.
 *
 * @param points null where the leaf does not count
 * @param applicable false when the leaf leaves the agency's maximum
 */
public record SubmittedAnswer(
        AgencyId agency,
        LeafId leaf,
        AnswerContent content,
        Points points,
        boolean applicable,
        Evaluation evaluation,
        List<AttachmentRow> documents) {}
