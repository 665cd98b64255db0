package vn.parindex.selfassessment;

import java.util.stream.Stream;

/** What carries a secrecy mark proves nothing here: it is taken off before the file goes to anybody. */
final class OpenDocumentRule implements SubmissionRule {

    @Override
    public Stream<CheckFinding> check(CheckedLeaf leaf) {
        return leaf.documents().stream()
                .filter(attached -> attached.document().isMarked())
                .map(attached -> CheckFinding.at(
                                leaf.leaf(),
                                CheckSeverity.BLOCKS,
                                CheckPlace.EVIDENCE,
                                "marked",
                                attached.document().name())
                        .about(attached));
    }
}
