package vn.parindex.selfassessment;

import java.util.stream.Stream;
import vn.parindex.evidence.PaperForce;

/**
 * A text that ended before the assessed year, or that another has replaced nobody knows when, proves nothing by itself:
 * its replacement counts. What ended within the year is worth a look.
 */
final class TextInForceRule implements SubmissionRule {

    @Override
    public Stream<CheckFinding> check(CheckedLeaf leaf) {
        return leaf.isExplained()
                ? Stream.empty()
                : leaf.documents().stream().flatMap(attached -> check(leaf, attached));
    }

    private static Stream<CheckFinding> check(CheckedLeaf leaf, AttachmentRow attached) {
        var paper = attached.document().issuance();
        var name = attached.document().name();
        var last = paper.validUntil();
        return switch (PaperForce.of(paper, leaf.year())) {
            case STANDING -> Stream.empty();
            case ENDED_WITHIN -> Stream.of(at(leaf, attached, CheckSeverity.HINT, "expired", name, last));
            case ENDED_BEFORE -> Stream.of(at(leaf, attached, CheckSeverity.MUST_EXPLAIN, "expired", name, last));
            case REPLACED ->
                Stream.of(at(leaf, attached, CheckSeverity.MUST_EXPLAIN, "replaced", name, paper.replacedBy()));
        };
    }

    private static CheckFinding at(
            CheckedLeaf leaf, AttachmentRow attached, CheckSeverity severity, String element, Object... words) {
        return CheckFinding.at(leaf.leaf(), severity, CheckPlace.EVIDENCE, element, words)
                .about(attached);
    }
}
