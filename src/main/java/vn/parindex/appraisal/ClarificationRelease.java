package vn.parindex.appraisal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.agency.AgencyKind;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.RefusedException;

/**
 * The provisional results of one level, held back so that no agency reads its own before the others. Opened once, for
 * all; files that are appraised later open as they are done.
 */
@Entity
@Table(name = "appraisal_release")
class ClarificationRelease extends AbstractAggregateRoot<ClarificationRelease> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle_id"))
    private CycleId cycle;

    /** The level's code. */
    private String kind;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "held_by"))
    @AttributeOverride(name = "name", column = @Column(name = "held_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "held_at"))
    private Signature held;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "released_by"))
    @AttributeOverride(name = "name", column = @Column(name = "released_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "released_at"))
    private Signature released;

    @Version
    private Long version;

    protected ClarificationRelease() {}

    /** Holds back what is not opened yet. */
    ClarificationRelease(CycleId cycle, AgencyKind kind, Signature by) {
        this.id = UUID.randomUUID();
        this.cycle = cycle;
        this.kind = kind.code();
        this.held = by;
        registerEvent(new ClarificationsHeld(cycle, kind));
    }

    AgencyKind kind() {
        return new AgencyKind(kind);
    }

    Signature held() {
        return held;
    }

    Optional<Signature> released() {
        return Optional.ofNullable(released);
    }

    boolean isHeld() {
        return released == null;
    }

    /**
     * Opens them.
     *
     * @param appraised the files that wait for it; at least one
     */
    void open(List<FileId> appraised, Signature by) {
        if (!isHeld()) {
            throw new RefusedException("appraisal.refusal.releasedAlready", released.name());
        }
        if (appraised.isEmpty()) {
            throw new RefusedException("appraisal.refusal.nothingToRelease");
        }
        released = by;
        registerEvent(new ClarificationsReleased(cycle, kind(), appraised));
    }
}
