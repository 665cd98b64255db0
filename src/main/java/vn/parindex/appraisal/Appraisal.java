package vn.parindex.appraisal;

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
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.RefusedException;

/**
 * What one ministry in charge has to say of one agency's file. Its findings are aggregates of their own, so that two
 * appraisers can work side by side; the appraisal decides when they may be touched and when it is complete.
 */
@Entity
@Table(name = "appraisal_appraisal")
class Appraisal extends AbstractAggregateRoot<Appraisal> {

    @EmbeddedId
    private AppraisalId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private FileId file;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle_id"))
    private CycleId cycle;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private AgencyId agency;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "in_charge_id"))
    private AgencyId inCharge;

    @Enumerated(EnumType.STRING)
    private AppraisalStatus status;

    private LocalDateTime closedAt;

    @Version
    private Long version;

    protected Appraisal() {}

    /** @param inCharge null when the Council's secretariat appraises in the ministry's place */
    Appraisal(AppraisalId id, FileId file, CycleId cycle, AgencyId agency, AgencyId inCharge) {
        if (agency.equals(inCharge)) {
            throw new IllegalArgumentException("Nobody appraises the own agency");
        }
        this.id = id;
        this.file = file;
        this.cycle = cycle;
        this.agency = agency;
        this.inCharge = inCharge;
        this.status = AppraisalStatus.OPEN;
    }

    AppraisalId id() {
        return id;
    }

    FileId file() {
        return file;
    }

    CycleId cycle() {
        return cycle;
    }

    AgencyId agency() {
        return agency;
    }

    /** Empty when the Council's secretariat appraises. */
    Optional<AgencyId> inCharge() {
        return Optional.ofNullable(inCharge);
    }

    AppraisalStatus status() {
        return status;
    }

    /** Another ministry is in charge, or the Council's secretariat where there is none. */
    void moveTo(AgencyId successor) {
        if (agency.equals(successor)) {
            throw new IllegalArgumentException("Nobody appraises the own agency");
        }
        inCharge = successor;
        registerEvent(new AppraisalMoved(id, cycle, agency, inCharge()));
    }

    /** First decisions are only taken while the appraisal is open. */
    void requireOpen() {
        if (status != AppraisalStatus.OPEN) {
            throw new RefusedException("appraisal.refusal.notOpen");
        }
    }

    /** Second decisions are only taken after the agency has contested or answered. */
    void requireDecidingAgain() {
        if (status != AppraisalStatus.DECIDING_AGAIN) {
            throw new RefusedException("appraisal.refusal.notDecidingAgain");
        }
    }

    /** Whether everything that the first appraisal needs is said. */
    boolean mayClose(Collection<AppraisalFinding> findings) {
        return status == AppraisalStatus.OPEN && findings.stream().noneMatch(AppraisalFinding::isPending);
    }

    /** Closes the first appraisal: every leaf is decided, the results become the ministry's act. */
    void close(Collection<AppraisalFinding> findings, LocalDateTime now) {
        requireOpen();
        var pending = findings.stream().filter(AppraisalFinding::isPending).count();
        if (pending > 0
                && findings.stream()
                        .noneMatch(finding ->
                                finding.isPending() && finding.scoring().isEmpty())) {
            throw new RefusedException("appraisal.refusal.opinionsMissing", pending);
        }
        if (pending > 0) {
            throw new RefusedException("appraisal.refusal.stillPending", pending);
        }
        status = status.moveTo(AppraisalStatus.CLOSED);
        closedAt = now;
        registerEvent(new AppraisalClosed(id, file, cycle, agency));
    }

    /** The agency contested or answered; does nothing when that is known already. */
    void decideAgain() {
        if (status == AppraisalStatus.CLOSED) {
            status = status.moveTo(AppraisalStatus.DECIDING_AGAIN);
        }
    }

    /** Closes the second decision. */
    void closeAgain(Collection<AppraisalFinding> findings, LocalDateTime now) {
        requireDecidingAgain();
        var pending =
                findings.stream().filter(AppraisalFinding::awaitsSecondDecision).count();
        if (pending > 0) {
            throw new RefusedException("appraisal.refusal.stillPending", pending);
        }
        status = status.moveTo(AppraisalStatus.FINAL);
        closedAt = now;
        registerEvent(new AppraisalDecidedAgain(id, file, cycle, agency));
    }

    /** Nothing more to come; does nothing when final already. */
    void finish() {
        if (status != AppraisalStatus.FINAL) {
            status = status.moveTo(AppraisalStatus.FINAL);
        }
    }
}
