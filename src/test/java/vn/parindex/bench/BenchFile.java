package vn.parindex.bench;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalRow;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.AppraisalStatus;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.appraisal.DecideAgain;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.Findings;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.appraisal.SecondDecisionService;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.CouncilService;
import vn.parindex.council.ItemRow;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Roles;

/** The acts that carry one file through the process, each by its service, in the name of who does it. */
@Component
class BenchFile {

    private static final String REASON = "Chưa đủ tài liệu kiểm chứng cho số điểm này.";
    private static final BigDecimal LESS = new BigDecimal("0.75");

    private final TestFiles files;
    private final TestPeople people;
    private final SelfAssessmentService selfAssessment;
    private final Submissions submissions;
    private final AppraisalService appraisals;
    private final Findings findings;
    private final ClarificationService clarifications;
    private final SecondDecisionService second;
    private final CouncilService council;
    private final CouncilAgenda agenda;

    BenchFile(
            TestFiles files,
            TestPeople people,
            SelfAssessmentService selfAssessment,
            Submissions submissions,
            AppraisalService appraisals,
            Findings findings,
            ClarificationService clarifications,
            SecondDecisionService second,
            CouncilService council,
            CouncilAgenda agenda) {
        this.files = files;
        this.people = people;
        this.selfAssessment = selfAssessment;
        this.submissions = submissions;
        this.appraisals = appraisals;
        this.findings = findings;
        this.clarifications = clarifications;
        this.second = second;
        this.council = council;
        this.agenda = agenda;
    }

    /** Answers every leaf; not part of what is measured. */
    void fill(CycleId cycle, AgencyId agency) {
        files.fill(cycle, agency, TestFiles::full);
    }

    void sendToLeader(CycleId cycle, AgencyId agency) {
        files.sendToLeader(cycle, agency);
    }

    /** What the leader has read and is about to approve. */
    String read(CycleId cycle, AgencyId agency) {
        return files.hash(cycle, agency);
    }

    void submit(CycleId cycle, AgencyId agency, String read) {
        ActingOfficer.run(people.of(agency, Roles.LEADER), () -> selfAssessment.submit(cycle, agency, read));
    }

    List<AppraisalRow> appraisals(CycleId cycle, AgencyId agency) {
        return findings.appraisals(submissions.file(cycle, agency).orElseThrow().id());
    }

    /** Decides all findings of one ministry: so many changed, the rest kept. */
    void decide(CycleId cycle, AgencyId agency, AppraisalRow appraisal, int changed) {
        var leaves = findings.leaves(cycle, agency).stream()
                .filter(leaf -> leaf.finding().appraisal().equals(appraisal.id()))
                .toList();
        ActingOfficer.run(appraiser(appraisal), () -> {
            var kept = new HashMap<FindingId, Long>();
            for (int index = 0; index < leaves.size(); index++) {
                var finding = leaves.get(index).finding();
                if (index < changed) {
                    appraisals.change(ChangeFinding.byHand(finding.id(), finding.version(), LESS, REASON));
                } else {
                    kept.put(finding.id(), finding.version());
                }
            }
            appraisals.keepMany(kept);
        });
    }

    void close(AppraisalRow appraisal) {
        ActingOfficer.run(appraiser(appraisal), () -> appraisals.close(appraisal.id()));
    }

    void contestAll(CycleId cycle, AgencyId agency) {
        ActingOfficer.run(
                people.of(agency, Roles.OFFICER),
                () -> clarifications.details(cycle, agency).toAnswer().stream()
                        .map(AppraisedLeaf::finding)
                        .forEach(finding -> clarifications.contest(finding.id(), finding.version(), REASON)));
    }

    void finishClarification(CycleId cycle, AgencyId agency) {
        ActingOfficer.run(people.of(agency, Roles.COORDINATOR), () -> clarifications.finish(cycle, agency));
    }

    /** Gives way on all but so many, which go to the Council. */
    int decideAgain(CycleId cycle, AgencyId agency, int upheld) {
        int left = upheld;
        for (var appraisal : appraisals(cycle, agency)) {
            if (appraisal.status() == AppraisalStatus.DECIDING_AGAIN) {
                var officer = appraiser(appraisal);
                for (var leaf : ActingOfficer.call(officer, () -> second.details(appraisal.id()))
                        .leaves()) {
                    var choice = left-- > 0 ? SecondChoice.KEEP : SecondChoice.RECOGNISE;
                    var finding = leaf.finding();
                    ActingOfficer.run(
                            officer,
                            () -> second.decideAgain(
                                    new DecideAgain(finding.id(), finding.version(), choice, null, REASON)));
                }
            }
        }
        return left;
    }

    void closeAgain(AppraisalRow appraisal) {
        if (appraisal.status() == AppraisalStatus.DECIDING_AGAIN) {
            ActingOfficer.run(appraiser(appraisal), () -> second.closeAgain(appraisal.id()));
        }
    }

    /** What the Council has to settle. */
    List<ItemRow> unsettled(CycleId cycle, Officer secretary) {
        return ActingOfficer.call(
                secretary,
                () -> agenda.agenda(cycle).items().stream()
                        .map(line -> line.item())
                        .filter(item -> item.isOpen())
                        .toList());
    }

    void settle(List<ItemRow> items, Officer secretary) {
        ActingOfficer.run(
                secretary, () -> items.forEach(item -> council.decide(item.id(), item.appraisedPoints(), REASON)));
    }

    private Officer appraiser(AppraisalRow appraisal) {
        return people.of(appraisal.inCharge().orElseThrow(), Roles.APPRAISER);
    }
}
