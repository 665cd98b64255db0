package vn.parindex.selfassessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.selfassessment.ContentSnapshot.LeafContent;
import vn.parindex.selfassessment.ContentSnapshot.Proof;

/** Reads answers as they were submitted: for a leaf that is being changed, what had been submitted before. */
record SubmittedStates(Map<AgencyId, Map<LeafId, LeafContent>> changing) {

    SubmittedAnswer read(Answer answer, Leaf leaf, List<AttachmentRow> documents) {
        var before = changing.getOrDefault(answer.agency(), Map.of()).get(leaf.id());
        return before == null
                ? of(answer, leaf, answer.content(), documents)
                : of(answer, leaf, before.kept().content(), submitted(before, documents));
    }

    AnswerMark read(AnswerMark mark) {
        var before = changing.getOrDefault(mark.agency(), Map.of()).get(mark.leaf());
        return before == null
                ? mark
                : mark.as(before.kept().content(), before.documents().size());
    }

    private static List<AttachmentRow> submitted(LeafContent before, List<AttachmentRow> documents) {
        var known = before.documents().stream().map(Proof::document).collect(Collectors.toSet());
        return documents.stream()
                .filter(attached -> known.contains(attached.document().id().toString()))
                .toList();
    }

    private static SubmittedAnswer of(Answer answer, Leaf leaf, AnswerContent content, List<AttachmentRow> documents) {
        var evaluation = LeafScore.evaluate(leaf, content);
        return new SubmittedAnswer(
                answer.agency(),
                answer.leaf(),
                content,
                LeafScore.points(evaluation).orElse(null),
                LeafScore.counts(evaluation),
                evaluation,
                documents);
    }
}
