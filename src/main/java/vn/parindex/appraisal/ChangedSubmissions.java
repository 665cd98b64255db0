package vn.parindex.appraisal;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.parindex.selfassessment.ReopeningMoved;
import vn.parindex.selfassessment.ReopeningStatus;
import vn.parindex.selfassessment.SelfAssessmentWithdrawn;
import vn.parindex.selfassessment.Submissions;

/** Keeps the desks true to what is submitted: a withdrawn file leaves them, a resubmitted leaf brings its new score. */
@Component
class ChangedSubmissions {

    private final AppraisalFindings findings;
    private final Appraisals appraisals;
    private final Submissions submissions;

    ChangedSubmissions(AppraisalFindings findings, Appraisals appraisals, Submissions submissions) {
        this.findings = findings;
        this.appraisals = appraisals;
        this.submissions = submissions;
    }

    /** Nothing of it was decided, so nothing is lost. Before the process moves, which may ask for them again. */
    @EventListener
    @Order(0)
    void on(SelfAssessmentWithdrawn event) {
        findings.deleteOf(event.file());
        appraisals.deleteOf(event.file());
    }

    @EventListener
    void on(ReopeningMoved event) {
        if (event.status() == ReopeningStatus.RESUBMITTED) {
            var answer = submissions.answer(event.cycle(), event.agency(), event.leaf());
            findings.hold(event.cycle(), event.agency(), event.leaf()).forEach(finding -> {
                finding.claimAnew(answer.points(), answer.applicable());
                findings.save(finding);
            });
        }
    }
}
