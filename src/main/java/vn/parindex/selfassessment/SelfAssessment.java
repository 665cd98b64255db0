package vn.parindex.selfassessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.RefusedException;

/**
 * The file of one agency in one cycle: where it is and what was approved. Its answers are aggregates of their own;
 * whoever writes one holds this row in share mode, whoever moves the file takes it exclusively.
 */
@Entity
@Table(name = "selfassessment_file")
class SelfAssessment extends AbstractAggregateRoot<SelfAssessment> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FileId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle_id", updatable = false))
    private CycleId cycle;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id", updatable = false))
    private AgencyId agency;

    @Enumerated(EnumType.STRING)
    private FileStatus status;

    private boolean overdue;
    private boolean onlyReturnedOpen;
    private String approvalHash;
    private String submittedBy;
    private String submittedByName;
    private LocalDateTime submittedAt;

    @Version
    private Long version;

    protected SelfAssessment() {
        // for JPA
    }

    SelfAssessment(FileId id, CycleId cycle, AgencyId agency) {
        this.id = id;
        this.cycle = cycle;
        this.agency = agency;
        this.status = FileStatus.SELF_ASSESSING;
        this.version = 0L;
    }

    /** @throws FileClosedException unless answers may be written */
    void refuseUnlessSelfAssessing() {
        if (status != FileStatus.SELF_ASSESSING) {
            throw new FileClosedException("selfassessment.refusal.closed." + status);
        }
    }

    /** @throws FileClosedException unless this answer may be written */
    void refuseUnlessOpen(Answer answer) {
        if (isReopened(answer)) {
            return;
        }
        refuseUnlessSelfAssessing();
        if (onlyReturnedOpen && answer.returnReason().isEmpty()) {
            throw new FileClosedException("selfassessment.refusal.notReturned");
        }
    }

    /** @throws FileClosedException unless the file lies with those who appraise it */
    void refuseUnlessAppraised() {
        if (status != FileStatus.SUBMITTED) {
            throw new FileClosedException("selfassessment.refusal.notAppraised");
        }
    }

    /** @throws FileClosedException unless the agency is answering its appraisal */
    void refuseUnlessClarifying() {
        if (status != FileStatus.CLARIFYING) {
            throw new FileClosedException("selfassessment.refusal.notClarifying");
        }
    }

    boolean isOpen(Answer answer) {
        return isReopened(answer)
                || status == FileStatus.SELF_ASSESSING
                        && (!onlyReturnedOpen || answer.returnReason().isPresent());
    }

    private boolean isReopened(Answer answer) {
        return status == FileStatus.SUBMITTED && answer.reopenedUntil().isPresent();
    }

    /** @throws FileClosedException once the leader has submitted */
    void refuseUnlessBeforeSubmission() {
        if (status.submitted()) {
            throw new FileClosedException("selfassessment.refusal.closed." + status);
        }
    }

    /** @throws FileClosedException unless it is submitted and appraised for the first time */
    void refuseUnlessSubmitted() {
        if (status != FileStatus.SUBMITTED) {
            throw new FileClosedException("selfassessment.refusal.notSubmitted");
        }
    }

    /** Something was added while it lay before the leader: what they read before is not what they are asked about now. */
    void layAnew(String contentHash) {
        refuseUnlessBeforeLeader();
        approvalHash = contentHash;
    }

    /** Taken back by the leader before anybody appraised it: the whole file is open again, nothing of it is approved. */
    void withdraw(String reason) {
        refuseUnlessSubmitted();
        status = status.moveTo(FileStatus.SELF_ASSESSING);
        onlyReturnedOpen = false;
        approvalHash = null;
        submittedBy = null;
        submittedByName = null;
        submittedAt = null;
        registerEvent(new SelfAssessmentWithdrawn(id, cycle, agency, reason));
    }

    /** The leader approves the file once more after one reopened leaf of it was changed. */
    void resubmit(String contentHash, Actor leader, LocalDateTime now) {
        refuseUnlessSubmitted();
        approvalHash = contentHash;
        submittedBy = leader.username();
        submittedByName = leader.name();
        submittedAt = now;
    }

    /** Lays this content before the leader. */
    void sendToLeader(String contentHash) {
        refuseUnlessSelfAssessing();
        status = status.moveTo(FileStatus.AWAITING_APPROVAL);
        approvalHash = contentHash;
        registerEvent(new SentToLeader(id, cycle, agency));
    }

    /** Back to the officers; only the leaves that the leader returned are open. */
    void sendBack() {
        refuseUnlessBeforeLeader();
        status = status.moveTo(FileStatus.SELF_ASSESSING);
        onlyReturnedOpen = true;
        registerEvent(new ReturnedByLeader(id, cycle, agency));
    }

    /** The leader approves exactly this content. */
    void submit(String contentHash, Actor leader, LocalDateTime now) {
        refuseUnlessBeforeLeader();
        if (!contentHash.equals(approvalHash)) {
            throw new RefusedException("selfassessment.refusal.contentChanged");
        }
        status = status.moveTo(FileStatus.SUBMITTED);
        submittedBy = leader.username();
        submittedByName = leader.name();
        submittedAt = now;
        registerEvent(new SelfAssessmentSubmitted(id, cycle, agency));
    }

    /** Where the process carries a submitted file; being there already is no change. */
    void enter(FileStatus target) {
        if (status != target) {
            if (!status.submitted() || !target.submitted()) {
                throw new IllegalStateException("The process cannot carry a file from " + status + " to " + target);
            }
            var from = status;
            status = status.moveTo(target);
            registerEvent(new FileMoved(id, cycle, agency, from, status));
        }
    }

    /** The deadline passed before submission. */
    void markOverdue() {
        if (!overdue && !status.submitted()) {
            overdue = true;
            registerEvent(new FileOverdue(id, cycle, agency));
        }
    }

    /** There is more time: what was late is not late any more. */
    void extendDeadline() {
        overdue = false;
    }

    /** The proof of submission, once there is one. */
    Optional<SubmissionReceipt> receipt() {
        return submittedAt == null
                ? Optional.empty()
                : Optional.of(new SubmissionReceipt(id, approvalHash, submittedBy, submittedByName, submittedAt));
    }

    FileRow row() {
        return new FileRow(
                id,
                cycle,
                agency,
                status,
                overdue,
                onlyReturnedOpen,
                approvalHash,
                submittedBy,
                submittedByName,
                submittedAt);
    }

    /** @throws FileClosedException unless the leader has to decide on it */
    void refuseUnlessBeforeLeader() {
        if (status != FileStatus.AWAITING_APPROVAL) {
            throw new FileClosedException("selfassessment.refusal.notBeforeLeader");
        }
    }

    FileId id() {
        return id;
    }

    CycleId cycle() {
        return cycle;
    }

    AgencyId agency() {
        return agency;
    }

    FileStatus status() {
        return status;
    }

    FileFacts facts() {
        return new FileFacts(id, cycle, agency);
    }
}
