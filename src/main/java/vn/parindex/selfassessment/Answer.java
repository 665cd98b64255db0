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
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.Actor;
import vn.parindex.scoring.Evaluation;
import vn.parindex.shared.Points;

/**
 * What an agency answers for one leaf: an aggregate with a version of its own, so that thirty officers can write in
 * one file at once. Its row exists from the opening of the file; writing never touches the file's row.
 */
@Entity
@Table(name = "selfassessment_answer")
class Answer {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AnswerId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "file_id", updatable = false))
    private FileId file;

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
    private AnswerStatus status;

    private Integer choice;
    private String figures;
    private String explanation;
    private boolean notApplicable;
    private BigDecimal points;
    private String returnReason;
    private LocalDateTime reopenedUntil;
    private String updatedBy;
    private String updatedByName;
    private LocalDateTime updatedAt;

    @Version
    private Long version;

    protected Answer() {
        // for JPA
    }

    Answer(SelfAssessment file, LeafId leaf) {
        this.id = AnswerId.next();
        this.file = file.id();
        this.cycle = file.cycle();
        this.agency = file.agency();
        this.leaf = leaf;
        this.status = AnswerStatus.UNTOUCHED;
        this.figures = AnswerJson.figures(AnswerContent.nothing().figures());
        this.version = 0L;
    }

    /** Writes over what is there; a finished answer is a draft again, a returned one stays returned. */
    void write(AnswerContent content, Leaf on, Actor by, LocalDateTime now) {
        var evaluation = LeafScore.accept(on, content);
        choice = content.choice();
        figures = AnswerJson.figures(content.figures());
        explanation = content.explanation().isEmpty() ? null : content.explanation();
        notApplicable = content.notApplicable();
        points = LeafScore.points(evaluation).map(Points::value).orElse(null);
        touch(unfinished(), by, now);
    }

    /** Calls the answer finished. */
    void finish(Actor by, LocalDateTime now) {
        touch(AnswerStatus.DONE, by, now);
    }

    /** Takes "finished" back. */
    void reopen(Actor by, LocalDateTime now) {
        touch(unfinished(), by, now);
    }

    /** The leader wants it looked at again. */
    void sendBack(String reason, Actor by, LocalDateTime now) {
        returnReason = reason;
        touch(AnswerStatus.RETURNED, by, now);
    }

    /** A new round begins without this leaf: the words of an earlier return are settled. */
    void forgetReturn() {
        returnReason = null;
    }

    /** Opens it once more though the file is submitted; whoever writes sees why. */
    void openUntil(LocalDateTime until, String reason, Actor by, LocalDateTime now) {
        reopenedUntil = until;
        returnReason = reason;
        touch(AnswerStatus.RETURNED, by, now);
    }

    /** Ends the reopening; what is there counts as finished. */
    void closeAgain(Actor by, LocalDateTime now) {
        reopenedUntil = null;
        returnReason = null;
        touch(AnswerStatus.DONE, by, now);
    }

    /** Until when it is open though the file is submitted. */
    Optional<LocalDateTime> reopenedUntil() {
        return Optional.ofNullable(reopenedUntil);
    }

    private AnswerStatus unfinished() {
        return returnReason == null ? AnswerStatus.DRAFT : AnswerStatus.RETURNED;
    }

    private void touch(AnswerStatus next, Actor by, LocalDateTime now) {
        status = next;
        updatedBy = by.username();
        updatedByName = by.name();
        updatedAt = now;
    }

    boolean holds(AnswerContent content) {
        return content().equals(content);
    }

    AnswerContent content() {
        return new AnswerContent(choice, AnswerJson.figures(figures), explanation, notApplicable);
    }

    Evaluation evaluate(Leaf on) {
        return LeafScore.evaluate(on, content());
    }

    /** The answer as it stands now, in the form in which its history is told. */
    AnswerVersion current() {
        return new AnswerVersion(version, status, content(), points(), updatedBy, updatedByName, updatedAt);
    }

    boolean isDone() {
        return status == AnswerStatus.DONE;
    }

    Points points() {
        return Points.ofNullable(points);
    }

    AnswerId id() {
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

    LeafId leaf() {
        return leaf;
    }

    AnswerStatus status() {
        return status;
    }

    Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    long version() {
        return version;
    }

    String updatedBy() {
        return updatedBy;
    }

    String updatedByName() {
        return updatedByName;
    }

    LocalDateTime updatedAt() {
        return updatedAt;
    }
}
