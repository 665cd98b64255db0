package vn.parindex.appraisal;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.workflow.DueJobs;

/** Two provinces under appraisal, and Cần Thơ's coordinator, who answers once every ministry has closed. */
@Component
class ClarifyingStage {

    private static final String REASON = AppraisalFlow.REASON;

    private final AppraisalFlow flow;
    private final ClarificationService service;
    private final SecondDecisionService second;
    private final Submissions submissions;
    private final DueJobs jobs;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer coordinator;

    ClarifyingStage(
            AppraisalFlow flow,
            ClarificationService service,
            SecondDecisionService second,
            Submissions submissions,
            DueJobs jobs) {
        this.flow = flow;
        this.service = service;
        this.second = second;
        this.submissions = submissions;
        this.jobs = jobs;
    }

    void appraise() {
        cycle = flow.appraising(10, "92", "22");
        canTho = flow.agency("92");
        coordinator = flow.coordinator("92");
    }

    /** Two results were changed, and the agency is asked what it says. */
    void clarifying() {
        flow.change(cycle.id(), canTho, "1.1", "0.5");
        flow.change(cycle.id(), canTho, "1.2", "0.75");
        flow.closeAll(cycle.id(), canTho);
    }

    TestCycle cycle() {
        return cycle;
    }

    AgencyId canTho() {
        return canTho;
    }

    Officer coordinator() {
        return coordinator;
    }

    void contest(String code) {
        var finding = finding(code);
        act(coordinator, () -> service.contest(finding.id(), finding.version(), REASON));
    }

    /** As whoever acts. */
    void decideAgain(String code, SecondChoice choice, String points) {
        var finding = finding(code);
        second.decideAgain(new DecideAgain(
                finding.id(), finding.version(), choice, points == null ? null : new BigDecimal(points), REASON));
    }

    void finish() {
        act(coordinator, () -> service.finish(cycle.id(), canTho));
        jobs.runAll();
    }

    ClarificationDetails details() {
        return ActingOfficer.call(coordinator, () -> service.details(cycle.id(), canTho));
    }

    FileStatus status() {
        return submissions.file(cycle.id(), canTho).orElseThrow().status();
    }

    FindingDetails finding(String code) {
        return flow.finding(cycle.id(), canTho, code);
    }

    static void act(Officer officer, Runnable work) {
        ActingOfficer.run(officer, work);
    }
}
