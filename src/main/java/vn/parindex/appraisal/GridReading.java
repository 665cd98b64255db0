package vn.parindex.appraisal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.AnswerMark;

/** Puts the lines of a grid together: decisions, answers, the year before, and what makes an appraiser look twice. */
@Component
class GridReading {

    private final Agencies agencies;
    private final SecondLooks looks;

    GridReading(Agencies agencies, SecondLooks looks) {
        this.agencies = agencies;
        this.looks = looks;
    }

    GridIndex index(CycleId cycle, GridPlan.Columns columns, List<GridFinding> findings, List<AnswerMark> answers) {
        var marks = answers.stream()
                .collect(Collectors.toMap(mark -> new Place(mark.agency(), mark.leaf()), Function.identity()));
        var leaves = columns.leaves().stream().collect(Collectors.toMap(Leaf::id, Function.identity()));
        var reasons = looks.reasons(cycle, columns.leaves());
        var lines = findings.stream()
                .filter(finding -> leaves.containsKey(finding.leaf()))
                .filter(finding -> marks.containsKey(new Place(finding.agency(), finding.leaf())))
                .map(finding -> line(
                        finding,
                        leaves.get(finding.leaf()),
                        marks.get(new Place(finding.agency(), finding.leaf())),
                        reasons))
                .toList();
        return new GridIndex(lines, agencies.all(), columns.leaves(), columns.fields());
    }

    private GridLine line(GridFinding finding, Leaf leaf, AnswerMark answer, SecondLooks.Reasons reasons) {
        return new GridLine(
                finding.id(),
                finding.version(),
                agencies.get(finding.agency()),
                leaf,
                finding.appraisal(),
                finding.self(),
                finding.verdict(),
                finding.points(),
                answer,
                reasons.before(finding.agency(), leaf.id()),
                reasons.doubts(finding.agency(), leaf, finding.self(), answer.documents(), finding.thirdWanted()));
    }

    private record Place(AgencyId agency, LeafId leaf) {}
}
