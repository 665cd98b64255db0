package vn.parindex.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.RefusedException;

/** One year's assessment. Moves on only by its verbs; each verb may be repeated without effect. */
@Entity
@Table(name = "cycle_cycle")
class AssessmentCycle extends AbstractAggregateRoot<AssessmentCycle> {

    @EmbeddedId
    private CycleId id;

    @Column(name = "assessment_year")
    private int year;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private CycleStatus status;

    private boolean simulated;

    private boolean reportRequired;

    private LocalDateTime openedAt;

    @Version
    private Long version;

    protected AssessmentCycle() {}

    AssessmentCycle(CycleId id, OpenCycle command, LocalDateTime openedAt) {
        this(id, command.year(), command.name(), command.simulated(), openedAt);
        this.reportRequired = command.reportRequired();
    }

    AssessmentCycle(CycleId id, AssessmentYear year, LocalizedText name, boolean simulated, LocalDateTime openedAt) {
        this.id = id;
        this.year = year.value();
        this.nameVi = name.vi();
        this.nameEn = name.en();
        this.status = CycleStatus.OPEN;
        this.simulated = simulated;
        this.openedAt = openedAt;
    }

    CycleStatus status() {
        return status;
    }

    /** More time can be given only while files are under way. */
    void requireOpen() {
        if (status != CycleStatus.OPEN) {
            throw new RefusedException("cycle.refusal.notOpen");
        }
    }

    /** Every file is decided: points can be added up. */
    void startAggregation() {
        if (status == CycleStatus.OPEN) {
            moveTo(CycleStatus.AGGREGATING);
        }
    }

    /** The ranking goes before the Steering Committee. */
    void awaitDecision() {
        if (status != CycleStatus.AWAITING_DECISION) {
            moveTo(CycleStatus.AWAITING_DECISION);
        }
    }

    /** The Steering Committee wants the Council to look again. */
    void returnToCouncil() {
        if (status != CycleStatus.AGGREGATING) {
            moveTo(CycleStatus.AGGREGATING);
        }
    }

    /** Approved; scores are final. */
    void lock() {
        moveTo(CycleStatus.LOCKED);
    }

    void publish() {
        if (status != CycleStatus.PUBLISHED) {
            moveTo(CycleStatus.PUBLISHED);
        }
    }

    private void moveTo(CycleStatus target) {
        var from = status;
        status = status.moveTo(target);
        registerEvent(new CycleStatusChanged(id, from, status));
    }
}
