package vn.parindex.installation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyRow;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.Findings;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.ScoringStage;
import vn.parindex.appraisal.TwoOpinions;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;

/** Lets two officers score apart from each other, week after week, and the lead settle what they see too differently. */
@Component
class SimulatedScoring {

    private static final double ASKED = 0.012;
    private static final String WORD = "Đã đối chiếu cả hai ý kiến với tài liệu kiểm chứng (nội dung mô phỏng).";

    /**
     * What was handed in by one week.
     *
     * @param number from 0
     * @param share of the leaves on which an officer has spoken by the end of it
     */
    record Week(CycleId cycle, int year, int number, double share, List<AgencyRow> agencies) {}

    private record Cell(AgencyRow agency, AppraisedLeaf leaf) {}

    private final Findings findings;
    private final AppraisalService appraisals;
    private final SimulatedScorers scorers;
    private final SimulatedRefusals refusals;
    private final SimulatedReasons reasons;
    private final SimulatedOfficers officers;

    SimulatedScoring(
            Findings findings,
            AppraisalService appraisals,
            SimulatedScorers scorers,
            SimulatedRefusals refusals,
            SimulatedReasons reasons,
            SimulatedOfficers officers) {
        this.findings = findings;
        this.appraisals = appraisals;
        this.scorers = scorers;
        this.refusals = refusals;
        this.reasons = reasons;
        this.officers = officers;
    }

    /** Everybody scores own leaves of what has come in this week. */
    void score(Week week, Predicate<AgencyRow> complete) {
        var open = cells(week.cycle(), week.agencies()).stream()
                .filter(cell -> stage(cell.leaf()) == ScoringStage.OPEN)
                .toList();
        for (var turn : SimulatedScorers.turns()) {
            SimulatedCrowd.each(turn, scorer -> {
                var own = open.stream()
                        .filter(cell -> scorers.pair(
                                        cell.leaf().leaf(), cell.agency().code())
                                .contains(scorer))
                        .filter(cell ->
                                complete.test(cell.agency()) || luck(week, cell, scorer + "when") < week.share())
                        .toList();
                ActingOfficer.run(officers.account(scorer), () -> speak(week, own, scorer));
            });
        }
    }

    /** The lead, as the third officer, gives a share of what waits the points of the stricter of the two. */
    void settle(CycleId cycle, List<AgencyRow> agencies, double share) {
        var waiting = cells(cycle, agencies).stream()
                .filter(cell -> stage(cell.leaf()) == ScoringStage.THIRD_WANTED)
                .toList();
        ActingOfficer.run(
                officers.account("moj.lead"),
                () -> waiting.stream().limit(Math.round(waiting.size() * share)).forEach(cell -> settle(cell.leaf())));
    }

    private void settle(AppraisedLeaf leaf) {
        var finding = leaf.finding();
        var strict = finding.opinions().orElseThrow().said().stream()
                .filter(said -> said.corrected() != null)
                .findFirst()
                .orElseThrow();
        appraisals.change(ChangeFinding.byFigures(finding.id(), finding.version(), strict.corrected(), WORD));
    }

    private void speak(Week week, List<Cell> own, String scorer) {
        var kept = new HashMap<FindingId, Long>();
        own.forEach(cell -> speak(week, cell, scorer, kept));
        if (!kept.isEmpty()) {
            appraisals.keepMany(kept);
        }
    }

    private void speak(Week week, Cell cell, String scorer, Map<FindingId, Long> kept) {
        var finding = cell.leaf().finding();
        var luck = luck(week, cell, scorer + "say");
        if (luck < ASKED) {
            appraisals.ask(finding.id(), finding.version(), reasons.words(ReasonPurpose.ASK, luck / ASKED));
            return;
        }
        SimulatedOpinion.of(week.year(), cell.agency(), cell.leaf(), scorer, week.number())
                .ifPresentOrElse(
                        right -> {
                            refusals.some(cell.leaf(), luck);
                            appraisals.change(ChangeFinding.byFigures(
                                    finding.id(), finding.version(), right, reasons.words(ReasonPurpose.CHANGE, luck)));
                        },
                        () -> kept.put(finding.id(), finding.version()));
    }

    private List<Cell> cells(CycleId cycle, List<AgencyRow> agencies) {
        return agencies.stream()
                .flatMap(agency -> findings.leaves(cycle, agency.id()).stream()
                        .filter(leaf -> leaf.finding().opinions().isPresent())
                        .map(leaf -> new Cell(agency, leaf)))
                .toList();
    }

    private static ScoringStage stage(AppraisedLeaf leaf) {
        return leaf.finding().opinions().map(TwoOpinions::stage).orElseThrow();
    }

    private static double luck(Week week, Cell cell, String what) {
        return SimulatedOpinion.luck(week.year(), cell.agency(), cell.leaf(), what);
    }
}
