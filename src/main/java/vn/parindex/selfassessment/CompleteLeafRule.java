package vn.parindex.selfassessment;

import java.util.stream.Stream;

/** A leaf is scored or does not apply, is proved or explained, and somebody called it finished. */
final class CompleteLeafRule implements SubmissionRule {

    @Override
    public Stream<CheckFinding> check(CheckedLeaf leaf) {
        return leaf.problem().stream().map(CheckFinding::of);
    }
}
