package vn.parindex.workflow.ui;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.ApprovalService;
import vn.parindex.selfassessment.ApprovalSheet;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.ReopeningId;
import vn.parindex.selfassessment.ReopeningRow;
import vn.parindex.selfassessment.ReopeningService;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.selfassessment.WithdrawalService;

/** What people may still do with a submitted file: withdraw it, ask for one leaf, decide that, submit it anew. */
@Component
class AfterSubmission {

    private final SelfAssessmentService files;
    private final ReopeningService reopenings;
    private final WithdrawalService withdrawals;
    private final ApprovalService approvals;

    AfterSubmission(
            SelfAssessmentService files,
            ReopeningService reopenings,
            WithdrawalService withdrawals,
            ApprovalService approvals) {
        this.files = files;
        this.reopenings = reopenings;
        this.withdrawals = withdrawals;
        this.approvals = approvals;
    }

    FileDetails file(CycleId cycle, AgencyId agency) {
        return files.open(cycle, agency);
    }

    List<ReopeningRow> reopenings(CycleId cycle, AgencyId agency) {
        return reopenings.of(cycle, agency);
    }

    ApprovalSheet sheet(CycleId cycle, AgencyId agency) {
        return approvals.sheet(cycle, agency);
    }

    boolean hasAppraisalBegun(CycleId cycle, AgencyId agency) {
        return withdrawals.hasAppraisalBegun(cycle, agency);
    }

    void withdraw(CycleId cycle, AgencyId agency, String reason) {
        withdrawals.withdraw(cycle, agency, reason);
    }

    void reopen(CycleId cycle, AgencyId agency, String reason) {
        withdrawals.reopen(cycle, agency, reason);
    }

    void order(CycleId cycle, AgencyId agency, LeafId leaf, LocalDateTime until, String reason) {
        reopenings.order(cycle, agency, leaf, until, reason);
    }

    void ask(CycleId cycle, AgencyId agency, LeafId leaf, String reason) {
        reopenings.ask(cycle, agency, leaf, reason);
    }

    void grant(ReopeningId id, LocalDateTime until, String reason) {
        reopenings.grant(id, until, reason);
    }

    void refuse(ReopeningId id, String reason) {
        reopenings.refuse(id, reason);
    }

    void send(ReopeningId id) {
        reopenings.send(id);
    }

    void giveBack(ReopeningId id, String reason) {
        reopenings.giveBack(id, reason);
    }

    void resubmit(ReopeningId id, String contentHash) {
        reopenings.resubmit(id, contentHash);
    }
}
