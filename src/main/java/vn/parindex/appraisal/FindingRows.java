package vn.parindex.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.AnswerIndex;
import vn.parindex.selfassessment.PastPoints;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.selfassessment.SubmittedAnswer;

/** Findings in full, with what was submitted for them. */
@Component
class FindingRows {

    private final FirstDecisions decisions;
    private final UnusableTable unusable;
    private final AnswerIndex index;
    private final Submissions submissions;
    private final SecondLooks looks;
    private final Agencies agencies;
    private final Plan plan;

    FindingRows(
            FirstDecisions decisions,
            UnusableTable unusable,
            AnswerIndex index,
            Submissions submissions,
            SecondLooks looks,
            Agencies agencies,
            Plan plan) {
        this.decisions = decisions;
        this.unusable = unusable;
        this.index = index;
        this.submissions = submissions;
        this.looks = looks;
        this.agencies = agencies;
        this.plan = plan;
    }

    /** By finding, in a constant number of statements; what does not lie on the desk is absent. */
    Map<FindingId, FindingRow> of(CycleId cycle, List<GridLine> lines, Desk desk) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        var known = lines.stream().collect(Collectors.toMap(GridLine::finding, Function.identity()));
        var reached = decisions.onDesk(desk, cycle, known.keySet());
        var answers = index
                .answers(cycle, lines.stream().map(line -> line.answer().id()).toList())
                .stream()
                .collect(Collectors.toMap(answer -> List.of(answer.agency(), answer.leaf()), Function.identity()));
        var marks =
                unusable.seenBy(desk, reached.stream().map(SeenFinding::finding).toList());
        return reached.stream()
                .collect(Collectors.toMap(found -> found.finding().id(), found -> {
                    var finding = found.finding();
                    var line = known.get(finding.id());
                    return row(
                            found,
                            answers.get(List.of(finding.agency(), finding.leaf())),
                            line.lastYear(),
                            line.doubts(),
                            marks.getOrDefault(finding.id(), List.of()));
                }));
    }

    /** One, as it stands now. */
    FindingRow of(SeenFinding found, Desk desk) {
        var finding = found.finding();
        var answer = submissions.answer(finding.cycle(), finding.agency(), finding.leaf());
        var leaf = plan.leaf(finding.leaf());
        var reasons = looks.reasons(finding.cycle(), List.of(leaf));
        return row(
                found,
                answer,
                reasons.before(finding.agency(), leaf.id()),
                reasons.doubts(
                        finding.agency(),
                        leaf,
                        finding.selfPoints(),
                        answer.documents().size(),
                        finding.awaitsThird()),
                unusable.seenBy(desk, List.of(finding)).getOrDefault(finding.id(), List.of()));
    }

    private FindingRow row(
            SeenFinding found,
            SubmittedAnswer answer,
            PastPoints before,
            Set<Doubt> doubts,
            List<UnusableDocument> marks) {
        var finding = found.finding();
        return new FindingRow(
                finding,
                found.appraisal(),
                agencies.get(finding.agency()),
                plan.leaf(finding.leaf()),
                answer,
                before,
                doubts,
                marks);
    }
}
