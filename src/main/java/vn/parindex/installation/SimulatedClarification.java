package vn.parindex.installation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;
import vn.parindex.appraisal.AppraisalStatus;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.appraisal.DecideAgain;
import vn.parindex.appraisal.Findings;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.appraisal.SecondDecisionService;
import vn.parindex.appraisal.Verdict;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.CouncilService;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/** Lets agencies accept or contest, ministries decide again and the Council settle the rest, through their services. */
@Component
class SimulatedClarification {

    private static final double CONTESTED = 0.3;
    private static final double RECOGNISED = 0.6;
    private static final String GROUNDS = "Kết quả đã hoàn thành trong năm đánh giá, có văn bản kèm theo (mô phỏng).";
    private static final String ANSWER = "Số liệu lấy từ sổ theo dõi văn bản, đã gửi kèm bản chụp (nội dung mô phỏng).";
    private static final String AGAIN = "Đã xem lại tài liệu cơ quan bổ sung (nội dung mô phỏng).";
    private static final String DECISION = "Hội đồng thống nhất sau khi nghe hai bên (nội dung mô phỏng).";

    private final ClarificationService clarifications;
    private final SecondDecisionService decisions;
    private final CouncilService council;
    private final CouncilAgenda agenda;
    private final Findings findings;
    private final Submissions submissions;
    private final SimulatedOfficers officers;
    private final Agencies agencies;

    SimulatedClarification(
            ClarificationService clarifications,
            SecondDecisionService decisions,
            CouncilService council,
            CouncilAgenda agenda,
            Findings findings,
            Submissions submissions,
            SimulatedOfficers officers,
            Agencies agencies) {
        this.clarifications = clarifications;
        this.decisions = decisions;
        this.council = council;
        this.agenda = agenda;
        this.findings = findings;
        this.submissions = submissions;
        this.officers = officers;
        this.agencies = agencies;
    }

    /** The agency accepts everything and finishes its window; nothing where nothing was changed. */
    void accept(CycleId cycle, AgencyRow agency) {
        answer(cycle, agency, leaf -> false);
    }

    /** The agency accepts most and contests some of what was changed, and finishes its window. */
    void answer(CycleId cycle, int year, AgencyRow agency) {
        answer(cycle, agency, leaf -> luck(year, agency, leaf, "contest") < CONTESTED);
    }

    private void answer(CycleId cycle, AgencyRow agency, Predicate<AppraisedLeaf> contests) {
        ActingOfficer.run(officers.of(agency, Roles.OFFICER, Roles.COORDINATOR), () -> {
            var details = clarifications.details(cycle, agency.id());
            if (!details.open()) {
                return;
            }
            for (var leaf : details.toAnswer()) {
                if (leaf.finding().decision().verdict() == Verdict.ASKED) {
                    clarifications.answer(leaf.finding().id(), leaf.finding().version(), ANSWER);
                } else if (contests.test(leaf)) {
                    clarifications.contest(leaf.finding().id(), leaf.finding().version(), GROUNDS);
                } else {
                    clarifications.accept(leaf.finding().id(), leaf.finding().version());
                }
            }
            clarifications.finish(cycle, agency.id());
        });
    }

    /** The ministries give way on most of what was contested. */
    void decideAgain(CycleId cycle, int year, AgencyRow agency) {
        var file = submissions.file(cycle, agency.id()).orElseThrow().id();
        for (var appraisal : findings.appraisals(file)) {
            if (appraisal.status() != AppraisalStatus.DECIDING_AGAIN) {
                continue;
            }
            ActingOfficer.run(officers.appraiser(appraisal.inCharge().map(agencies::get)), () -> {
                for (var leaf : decisions.details(appraisal.id()).leaves()) {
                    decisions.decideAgain(again(leaf, luck(year, agency, leaf, "again") < RECOGNISED));
                }
                decisions.closeAgain(appraisal.id());
            });
        }
    }

    /** What the ministry had only asked about it has not decided yet: then it gives half of the points. */
    private static DecideAgain again(AppraisedLeaf leaf, boolean recognised) {
        var finding = leaf.finding();
        if (recognised) {
            return new DecideAgain(finding.id(), finding.version(), SecondChoice.RECOGNISE, null, AGAIN);
        }
        return finding.decision().verdict() == Verdict.ASKED && finding.selfPoints() != null
                ? new DecideAgain(
                        finding.id(), finding.version(), SecondChoice.OTHER, half(finding.selfPoints()), AGAIN)
                : new DecideAgain(finding.id(), finding.version(), SecondChoice.KEEP, null, AGAIN);
    }

    private static BigDecimal half(Points points) {
        return points.value().multiply(new BigDecimal("0.5")).setScale(2, RoundingMode.HALF_UP);
    }

    /** The Council upholds the ministries, in the words of its secretary. */
    void settle(CycleId cycle) {
        ActingOfficer.run(
                officers.account("council.secretary"),
                () -> agenda.agenda(cycle).items().stream()
                        .map(line -> line.item())
                        .filter(item -> item.isOpen())
                        .forEach(item -> council.decide(item.id(), item.appraisedPoints(), DECISION)));
    }

    private static double luck(int year, AgencyRow agency, AppraisedLeaf leaf, String what) {
        return SimulatedQuality.random(year, agency.code(), leaf.leaf().code() + what)
                .nextDouble();
    }
}
