package vn.parindex.selfassessment;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.selfassessment.ContentSnapshot.LeafContent;

/** Reads marks of answers as they were submitted: for a leaf that is being changed, what had been submitted before. */
record SubmittedStates(Map<AgencyId, Map<LeafId, LeafContent>> changing) {

    AnswerMark read(AnswerMark mark) {
        var before = changing.getOrDefault(mark.agency(), Map.of()).get(mark.leaf());
        return before == null
                ? mark
                : mark.as(before.kept().content(), before.documents().size());
    }
}
