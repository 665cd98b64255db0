package vn.parindex.appraisal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
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
 * The window in which an agency answers the appraisal of its file. Open until the agency finishes it or the deadline
 * passes, whichever comes first; the deadline is asked each time, so that an extension counts at once.
 */
@Entity
@Table(name = "appraisal_clarification")
class Clarification extends AbstractAggregateRoot<Clarification> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "file_id"))
    private FileId file;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle_id"))
    private CycleId cycle;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private AgencyId agency;

    private LocalDateTime openedAt;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "finished_by"))
    @AttributeOverride(name = "name", column = @Column(name = "finished_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "finished_at"))
    private Signature finished;

    @Version
    private Long version;

    protected Clarification() {}

    Clarification(FileId file, CycleId cycle, AgencyId agency, LocalDateTime openedAt) {
        this.file = file;
        this.cycle = cycle;
        this.agency = agency;
        this.openedAt = openedAt;
        registerEvent(new ClarificationOpened(file, cycle, agency));
    }

    FileId file() {
        return file;
    }

    LocalDateTime openedAt() {
        return openedAt;
    }

    Optional<Signature> finished() {
        return Optional.ofNullable(finished);
    }

    boolean isOpenAt(LocalDateTime now, LocalDateTime deadline) {
        return !isFinished() && !now.isAfter(deadline);
    }

    boolean isFinished() {
        return finished != null;
    }

    /** The agency may speak only while the window is open. */
    void requireOpen(LocalDateTime now, LocalDateTime deadline) {
        if (isFinished()) {
            throw new RefusedException("appraisal.refusal.clarificationFinished");
        }
        if (now.isAfter(deadline)) {
            throw new RefusedException("appraisal.refusal.clarificationOver", deadline);
        }
    }

    /** The agency has said everything it wants to say; what it passed over in silence it accepts. */
    void finish(Collection<AppraisalFinding> findings, Signature by, LocalDateTime deadline) {
        requireOpen(by.at(), deadline);
        findings.forEach(finding -> finding.acceptBySilence(by));
        finished = by;
        registerEvent(new ClarificationFinished(file, cycle, agency));
    }

    /** The deadline has passed; silence accepts. Does nothing when finished already. */
    void expire(Collection<AppraisalFinding> findings, Signature by) {
        if (isFinished()) {
            return;
        }
        findings.forEach(finding -> finding.acceptBySilence(by));
        finished = by;
        registerEvent(new ClarificationExpired(file, cycle, agency));
    }
}
