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
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/**
 * One leaf of one agency under appraisal: the self-score, the first verdict, what the agency says to it, and the second
 * verdict. Whether the time for each has come is the {@link Appraisal}'s and the {@link Clarification}'s to say.
 */
@Entity
@Table(name = "appraisal_finding")
class AppraisalFinding extends AbstractAggregateRoot<AppraisalFinding> {

    @EmbeddedId
    private FindingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "appraisal_id"))
    private AppraisalId appraisal;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle_id"))
    private CycleId cycle;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private AgencyId agency;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "leaf_id"))
    private LeafId leaf;

    private Points selfPoints;
    private boolean applicable;

    @Embedded
    @AttributeOverride(name = "by.username", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "by.name", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "by.at", column = @Column(name = "decided_at"))
    private Decision first;

    /** Null where one officer decides. */
    @Embedded
    private Scoring scoring;

    @Enumerated(EnumType.STRING)
    private Response response;

    private String grounds;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "responded_by"))
    @AttributeOverride(name = "name", column = @Column(name = "responded_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "responded_at"))
    private Signature responded;

    @Enumerated(EnumType.STRING)
    private Verdict secondVerdict;

    private Points secondPoints;
    private String secondReason;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "second_by"))
    @AttributeOverride(name = "name", column = @Column(name = "second_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "second_at"))
    private Signature second;

    @Version
    private Long version;

    protected AppraisalFinding() {}

    AppraisalFinding(FindingId id, Appraisal appraisal, LeafId leaf, Points selfPoints) {
        this.id = id;
        this.appraisal = appraisal.id();
        this.cycle = appraisal.cycle();
        this.agency = appraisal.agency();
        this.leaf = leaf;
        this.selfPoints = selfPoints;
        this.applicable = selfPoints != null;
        this.first = Decision.NONE;
        this.response = Response.NONE;
    }

    FindingId id() {
        return id;
    }

    AppraisalId appraisal() {
        return appraisal;
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

    boolean isPending() {
        return first.verdict() == Verdict.PENDING;
    }

    /** How far two scorers are; empty where one officer decides. */
    Optional<Scoring> scoring() {
        return Optional.ofNullable(scoring);
    }

    /** An opinion is missing: what is said now is an opinion, not yet the decision. */
    boolean awaitsOpinions() {
        return scoring != null && !scoring.stage().bothIn();
    }

    /** The agency submitted its leaf anew before anybody had decided it. */
    void claimAnew(Points claimed, boolean counts) {
        if (!isPending()) {
            throw new IllegalStateException("Decided findings keep what they were decided on");
        }
        selfPoints = claimed;
        applicable = counts;
    }

    /** Whether this person signed the present decision. */
    boolean isDecidedBy(Signature person) {
        return first.isBy(person);
    }

    /** The agency has not yet said a word to a verdict that asks for one. */
    boolean awaitsResponse() {
        return response == Response.NONE && wantsResponse();
    }

    /** A verdict to which the agency may say something. */
    boolean wantsResponse() {
        return first.verdict() == Verdict.CHANGED || first.verdict() == Verdict.ASKED;
    }

    /** The ministry still owes its second word on this leaf. */
    boolean awaitsSecondDecision() {
        return goesToSecondDecision() && secondVerdict == null;
    }

    /** A question was asked, or the agency contested. */
    boolean goesToSecondDecision() {
        return first.verdict() == Verdict.ASKED || response == Response.CONTESTED;
    }

    /** A decision must have been made on the present version; otherwise somebody else was faster. */
    boolean isAt(long seen) {
        return version == null || version == seen;
    }

    Points selfPoints() {
        return selfPoints;
    }

    /** @throws RefusedException for a change that changes nothing */
    void requireSayable(Decision next) {
        if (next.verdict() == Verdict.CHANGED && next.points().equals(selfPoints)) {
            throw RefusedException.at("points", "appraisal.refusal.samePoints");
        }
    }

    /** One officer's word: kept, changed, asked, or taken back. */
    void decide(Decision next) {
        requireSayable(next);
        if (scoring != null) {
            scored(scoring.at(scoring.stage().after(next.verdict())));
        }
        decided(next);
    }

    /** One officer decides after all, where two have not settled it yet. */
    void decideAlone() {
        if (isPending()) {
            scored(null);
        }
    }

    /** Both opinions are in; what follows is the rule's. */
    void settle(Settlement outcome) {
        if (!awaitsOpinions()) {
            throw new IllegalStateException("Both opinions were in already");
        }
        scored(scoring.at(outcome.stage()));
        if (outcome.decision() != null) {
            decided(outcome.decision());
        }
    }

    /** The agency accepts changed points. */
    void accept(Signature by) {
        requireVerdict(Verdict.CHANGED);
        respond(Response.ACCEPTED, null, by);
    }

    /** The agency holds to its own score. */
    void contest(Reason why, Signature by) {
        requireVerdict(Verdict.CHANGED);
        respond(Response.CONTESTED, why.text(), by);
    }

    /** The agency answers the ministry's question. */
    void answer(Reason what, Signature by) {
        requireVerdict(Verdict.ASKED);
        respond(Response.ANSWERED, what.text(), by);
    }

    /** Silence until the deadline accepts changed points; a question stays unanswered. */
    void acceptBySilence(Signature by) {
        if (first.verdict() == Verdict.CHANGED && response == Response.NONE) {
            respond(Response.ACCEPTED, null, by);
        }
    }

    /** The ministry's second word. */
    void decideAgain(SecondChoice choice, AwardedPoints other, Reason why, Signature by) {
        if (!goesToSecondDecision()) {
            throw new RefusedException("appraisal.refusal.notContested");
        }
        var before = first.verdict() == Verdict.CHANGED ? first.points() : selfPoints;
        var after =
                switch (choice) {
                    case KEEP -> before;
                    case RECOGNISE -> selfPoints;
                    case OTHER -> other.points();
                };
        secondVerdict = Objects.equals(before, after) ? Verdict.KEPT : Verdict.CHANGED;
        secondPoints = after;
        secondReason = why.text();
        second = by;
        registerEvent(new FindingDecided(cycle, agency, leaf, "second." + secondVerdict, after));
    }

    /** Everything said so far, without the opinions: those depend on who reads, see {@link FirstDecisions}. */
    FindingDetails details() {
        var word = Optional.ofNullable(secondVerdict)
                .map(said -> new SecondDecision(said, secondPoints, secondReason, second));
        return new FindingDetails(
                id,
                version == null ? 0 : version,
                appraisal,
                cycle,
                agency,
                leaf,
                selfPoints,
                applicable,
                first,
                new Reply(response, grounds, responded),
                word,
                Optional.empty());
    }

    private void scored(Scoring next) {
        var wanted = next != null && next.wantsThird();
        if (wanted != (scoring != null && scoring.wantsThird())) {
            registerEvent(new ThirdScoreMoved(id, appraisal, cycle, agency, leaf, wanted));
        }
        scoring = next;
    }

    private void decided(Decision next) {
        first = next;
        registerEvent(new FindingDecided(cycle, agency, leaf, next.verdict().name(), next.points()));
    }

    private void respond(Response next, String text, Signature by) {
        response = next;
        grounds = text;
        responded = by;
        registerEvent(new FindingAnswered(cycle, agency, leaf, next));
    }

    private void requireVerdict(Verdict expected) {
        if (first.verdict() != expected) {
            throw new RefusedException("appraisal.refusal.noSuchResponse");
        }
    }
}
