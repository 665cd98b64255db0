package vn.parindex.selfassessment;

import java.util.stream.Stream;

/** An appraiser reads hundreds of files: a document without the page where the proof stands costs them the most. */
final class PageReferenceRule implements SubmissionRule {

    @Override
    public Stream<CheckFinding> check(CheckedLeaf leaf) {
        return leaf.documents().stream()
                .filter(attached -> attached.pageReference() == null)
                .map(attached -> CheckFinding.at(
                                leaf.leaf(),
                                CheckSeverity.HINT,
                                CheckPlace.EVIDENCE,
                                "noPage",
                                attached.document().name())
                        .about(attached));
    }
}
