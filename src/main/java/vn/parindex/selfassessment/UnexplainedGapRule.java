package vn.parindex.selfassessment;

import java.util.stream.Stream;

/**
 * Points below the maximum whose evidence is missing or incomplete need words: the appraiser would otherwise see neither
 * why points were given away nor what the rest stands on.
 */
final class UnexplainedGapRule implements SubmissionRule {

    @Override
    public Stream<CheckFinding> check(CheckedLeaf leaf) {
        return leaf.isBelowMaximum() && !leaf.isExplained() && isUnproved(leaf)
                ? Stream.of(CheckFinding.at(
                        leaf.leaf(),
                        CheckSeverity.MUST_EXPLAIN,
                        CheckPlace.EXPLANATION,
                        "gap",
                        leaf.points(),
                        leaf.leaf().maximum()))
                : Stream.empty();
    }

    /** No document is dated and says its page. Without any document, and outside the year, other rules ask. */
    private static boolean isUnproved(CheckedLeaf leaf) {
        return !leaf.documents().isEmpty()
                && leaf.documents().stream()
                        .map(AttachmentRow::state)
                        .allMatch(state -> state == EvidenceState.NO_PAGE || state == EvidenceState.NO_DATE);
    }
}
