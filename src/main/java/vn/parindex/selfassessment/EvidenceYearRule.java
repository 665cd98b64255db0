package vn.parindex.selfassessment;

import java.util.stream.Stream;
import vn.parindex.evidence.EvidenceTiming;

/**
 * A paper proves the year in which it came into force, or, where nobody has said that, was issued; see
 * {@link EvidenceTiming}. What lies outside is replaced, or explained; a paper without a day is asked for its day.
 */
final class EvidenceYearRule implements SubmissionRule {

    @Override
    public Stream<CheckFinding> check(CheckedLeaf leaf) {
        return leaf.isExplained()
                ? Stream.empty()
                : leaf.documents().stream()
                        .filter(attached -> timing(leaf, attached).isOutside())
                        .map(attached -> finding(leaf, attached));
    }

    private static CheckFinding finding(CheckedLeaf leaf, AttachmentRow attached) {
        var paper = attached.document().issuance();
        var by = paper.effectiveOn() == null ? "issued." : "inForce.";
        return CheckFinding.at(
                        leaf.leaf(),
                        CheckSeverity.MUST_EXPLAIN,
                        CheckPlace.EVIDENCE,
                        by + timing(leaf, attached),
                        attached.document().name(),
                        paper.since(),
                        leaf.year().value())
                .about(attached);
    }

    private static EvidenceTiming timing(CheckedLeaf leaf, AttachmentRow attached) {
        return EvidenceTiming.of(attached.document().issuance(), leaf.year());
    }
}
