package vn.parindex.appraisal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.cycle.CycleId;

/**
 * What one of two scorers says of a finding, held apart from it, so that nothing of it can be read there before both are
 * in. Read through {@link FirstDecisions} only.
 */
@Entity
@Table(name = "appraisal_opinion")
class ScorerOpinion extends AbstractAggregateRoot<ScorerOpinion> {

    @EmbeddedId
    private OpinionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle_id"))
    private CycleId cycle;

    @Embedded
    @AttributeOverride(name = "by.username", column = @Column(name = "said_by"))
    @AttributeOverride(name = "by.name", column = @Column(name = "said_by_name"))
    @AttributeOverride(name = "by.at", column = @Column(name = "said_at"))
    private Decision said;

    @Version
    private Long version;

    protected ScorerOpinion() {}

    ScorerOpinion(AppraisalFinding finding, Signature by) {
        this.id = new OpinionId(finding.id(), by.username());
        this.cycle = finding.cycle();
        this.said = Decision.NONE;
    }

    FindingId finding() {
        return id.finding();
    }

    Decision said() {
        return said;
    }

    boolean isOf(Signature person) {
        return id.scorer().equals(person.username());
    }

    /** Taken back, it is as if nothing had been said. */
    boolean isIn() {
        return said.verdict() != Verdict.PENDING;
    }

    /** How often the officer has spoken here; what the officer saw when saying something is named by it. */
    long count() {
        return version == null ? 0 : version + 1;
    }

    void say(AppraisalFinding of, Decision next) {
        of.requireSayable(next);
        said = next;
        registerEvent(new OpinionGiven(cycle, of.agency(), of.leaf(), isIn()));
    }
}
