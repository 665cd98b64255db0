package vn.parindex.selfassessment;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A text that ended before the assessed year, or that another has replaced, proves nothing by itself: its replacement
 * counts. What ended within the year is worth a look.
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
        if (paper.replacedBy() != null) {
            return Stream.of(at(leaf, attached, CheckSeverity.MUST_EXPLAIN, "replaced", name, paper.replacedBy()));
        }
        var last = paper.validUntil();
        if (last == null || last.isAfter(LocalDate.of(leaf.year().value(), 12, 30))) {
            return Stream.empty();
        }
        var severity = leaf.year().contains(last) ? CheckSeverity.HINT : CheckSeverity.MUST_EXPLAIN;
        return Stream.of(at(leaf, attached, severity, "expired", name, last));
    }

    private static CheckFinding at(
            CheckedLeaf leaf, AttachmentRow attached, CheckSeverity severity, String element, Object... words) {
        return CheckFinding.at(leaf.leaf(), severity, CheckPlace.EVIDENCE, element, words)
                .about(attached);
    }
}
