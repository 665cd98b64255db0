package vn.parindex.selfassessment;

import java.util.stream.Stream;

/** One rule of the check before submission. Pure: it sees one leaf and says what it finds there. */
interface SubmissionRule {

    Stream<CheckFinding> check(CheckedLeaf leaf);
}
