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
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.RefusedException;

/** One leaf of a submitted file that the agency asks to open once more, and what became of the request. */
@Entity
@Table(name = "selfassessment_reopening")
class Reopening extends AbstractAggregateRoot<Reopening> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReopeningId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle_id", updatable = false))
    private CycleId cycle;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id", updatable = false))
    private AgencyId agency;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "leaf_id", updatable = false))
    private LeafId leaf;

    @Enumerated(EnumType.STRING)
    private ReopeningStatus status;

    private String reason;
    private String askedBy;
    private String askedByName;
    private LocalDateTime askedAt;
    private String decisionReason;
    private String decidedByName;
    private LocalDateTime decidedAt;
    private LocalDateTime openUntil;
    private String submitted;
    private LocalDateTime endedAt;

    @Version
    private Long version;

    protected Reopening() {
        // for JPA
    }

    Reopening(CycleId cycle, AgencyId agency, LeafId leaf, String reason, Actor by, LocalDateTime now) {
        this(cycle, agency, leaf, reason, by, now, false);
    }

    private Reopening(
            CycleId cycle, AgencyId agency, LeafId leaf, String reason, Actor by, LocalDateTime now, boolean ordered) {
        this.id = ReopeningId.next();
        this.cycle = cycle;
        this.agency = agency;
        this.leaf = leaf;
        this.status = ReopeningStatus.ASKED;
        this.reason = reason;
        this.askedBy = by.username();
        this.askedByName = by.name();
        this.askedAt = now;
        registerEvent(new ReopeningMoved(row(), ordered, false, reason));
    }

    /** By decision of who runs the cycle: nobody asked, and the trail does not say so. */
    static Reopening ordered(CycleId cycle, AgencyId agency, LeafId leaf, String reason, Actor by, LocalDateTime now) {
        return new Reopening(cycle, agency, leaf, reason, by, now, true);
    }

    /** @param submittedContent what stands again when the hour passes without a resubmission */
    void grant(LocalDateTime until, String why, String submittedContent, Actor by, LocalDateTime now) {
        if (!until.isAfter(now)) {
            throw RefusedException.at("until", "selfassessment.refusal.reopeningInPast");
        }
        openUntil = until;
        submitted = submittedContent;
        decide(ReopeningStatus.OPEN, why, by, now);
    }

    void refuse(String why, Actor by, LocalDateTime now) {
        endedAt = now;
        decide(ReopeningStatus.REFUSED, why, by, now);
    }

    /** The change is finished and lies before the leader. */
    void sendToLeader() {
        moveTo(ReopeningStatus.BEFORE_LEADER);
        tell("");
    }

    /** The leader wants it looked at again. */
    void sendBack(String why) {
        moveTo(ReopeningStatus.OPEN);
        tell(why);
    }

    /** The leader submitted the file anew. */
    void resubmit(LocalDateTime now) {
        moveTo(ReopeningStatus.RESUBMITTED);
        endedAt = now;
        tell("");
    }

    /** The hour passed; false where there was nothing open any more. */
    boolean lapse(LocalDateTime now) {
        if (!status.holdsAppraisal()) {
            return false;
        }
        moveTo(ReopeningStatus.LAPSED);
        endedAt = now;
        tell("");
        return true;
    }

    private void decide(ReopeningStatus target, String why, Actor by, LocalDateTime now) {
        moveTo(target);
        decisionReason = why;
        decidedByName = by.name();
        decidedAt = now;
        registerEvent(new ReopeningMoved(row(), false, true, why));
    }

    private void moveTo(ReopeningStatus target) {
        if (!status.leadsTo(target)) {
            throw new RefusedException("selfassessment.refusal.reopening." + status);
        }
        status = target;
    }

    private void tell(String words) {
        registerEvent(new ReopeningMoved(row(), false, false, words));
    }

    /** Refuses to go on after its hour. */
    void refuseAfterHour(LocalDateTime now) {
        if (openUntil != null && now.isAfter(openUntil)) {
            throw new FileClosedException("selfassessment.refusal.reopeningLapsed");
        }
    }

    ReopeningRow row() {
        return new ReopeningRow(
                id,
                cycle,
                agency,
                leaf,
                status,
                reason,
                askedByName,
                askedAt,
                decisionReason,
                decidedByName,
                decidedAt,
                openUntil,
                endedAt);
    }

    CycleId cycle() {
        return cycle;
    }

    AgencyId agency() {
        return agency;
    }

    LeafId leaf() {
        return leaf;
    }

    LocalDateTime openUntil() {
        return openUntil;
    }

    String submittedContent() {
        return submitted;
    }

    String reason() {
        return reason;
    }
}
