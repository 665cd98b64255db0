package vn.parindex.selfassessment;

import java.util.stream.Stream;

/** A paper is found again by its number and its date: either missing is worth a look. */
final class NamelessDocumentRule implements SubmissionRule {

    @Override
    public Stream<CheckFinding> check(CheckedLeaf leaf) {
        return leaf.documents().stream()
                .flatMap(attached -> lacking(attached)
                        .map(lack -> CheckFinding.at(
                                        leaf.leaf(),
                                        CheckSeverity.HINT,
                                        CheckPlace.EVIDENCE,
                                        lack,
                                        attached.document().name())
                                .about(attached)));
    }

    private static Stream<String> lacking(AttachmentRow attached) {
        var paper = attached.document().issuance();
        if (paper.number() == null && paper.issuedOn() == null) {
            return Stream.of("noNumberNoDate");
        }
        if (paper.number() == null) {
            return Stream.of("noNumber");
        }
        return paper.issuedOn() == null ? Stream.of("noDate") : Stream.empty();
    }
}
