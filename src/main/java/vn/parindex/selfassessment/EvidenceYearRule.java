package vn.parindex.selfassessment;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.parindex.shared.AssessmentYear;

/**
 * A paper proves the assessed year if it was issued in it or came into force in it. The day of upload says nothing.
 * What lies outside is replaced, or explained.
 */
final class EvidenceYearRule implements SubmissionRule {

    @Override
    public Stream<CheckFinding> check(CheckedLeaf leaf) {
        return leaf.isExplained()
                ? Stream.empty()
                : leaf.documents().stream()
                        .filter(attached -> isOutside(attached, leaf.year()))
                        .map(attached -> CheckFinding.at(
                                        leaf.leaf(),
                                        CheckSeverity.MUST_EXPLAIN,
                                        CheckPlace.EVIDENCE,
                                        "outsideYear",
                                        attached.document().name(),
                                        decisive(attached),
                                        leaf.year().value())
                                .about(attached));
    }

    private static boolean isOutside(AttachmentRow attached, AssessmentYear year) {
        var paper = attached.document().issuance();
        var known = Stream.of(paper.issuedOn(), paper.effectiveOn())
                .filter(day -> day != null)
                .toList();
        return !known.isEmpty() && known.stream().noneMatch(year::contains);
    }

    private static LocalDate decisive(AttachmentRow attached) {
        var paper = attached.document().issuance();
        return paper.effectiveOn() == null ? paper.issuedOn() : paper.effectiveOn();
    }
}
