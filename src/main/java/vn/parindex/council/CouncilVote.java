package vn.parindex.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.parindex.appraisal.Signature;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/**
 * One vote on one item. In a secret vote a ballot says who voted and an option how often it was chosen; what belongs
 * together is written nowhere. Changed only while the meeting's row is held.
 */
@Entity
@Table(name = "council_vote")
class CouncilVote {

    @EmbeddedId
    private VoteId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "item_id"))
    private ItemId item;

    @Enumerated(EnumType.STRING)
    private VoteKind kind;

    @Enumerated(EnumType.STRING)
    private VoteStatus status;

    @Enumerated(EnumType.STRING)
    private VoteOutcome outcome;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "opened_by"))
    @AttributeOverride(name = "name", column = @Column(name = "opened_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "opened_at"))
    private Signature opened;

    private LocalDateTime closedAt;
    private Integer present;
    private Integer chosen;

    @ElementCollection
    @CollectionTable(name = "council_vote_option", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "number")
    private List<VoteOption> options = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "council_ballot", joinColumns = @JoinColumn(name = "vote_id"))
    @MapKeyColumn(name = "account_id")
    private Map<UUID, Ballot> ballots = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "council_vote_unvoted", joinColumns = @JoinColumn(name = "vote_id"))
    @MapKeyColumn(name = "account_id")
    @Column(name = "why")
    @Enumerated(EnumType.STRING)
    private Map<UUID, NoBallot> unvoted = new HashMap<>();

    @Version
    private Long version;

    protected CouncilVote() {}

    static CouncilVote opened(MeetingId meeting, ItemId item, VoteKind kind, List<VoteOption> options, Signature by) {
        var vote = new CouncilVote();
        vote.id = VoteId.next();
        vote.meeting = meeting;
        vote.item = item;
        vote.kind = kind;
        vote.status = VoteStatus.RUNNING;
        vote.opened = by;
        vote.options.addAll(options);
        return vote;
    }

    /** One member's vote; for a proposal on which all agree, the agreement. */
    void cast(Officer member, int option) {
        requireRunning();
        if (option < 0 || option >= options.size()) {
            throw new RefusedException("council.refusal.choose");
        }
        if (ballots.containsKey(member.id().value())) {
            throw new RefusedException("council.refusal.votedTwice");
        }
        ballots.put(
                member.id().value(),
                new Ballot(member.displayName(), kind == VoteKind.SECRET ? null : (Integer) option));
        options.set(option, options.get(option).chosen());
    }

    void requireConsent() {
        requireRunning();
        if (kind != VoteKind.CONSENT) {
            throw new RefusedException("council.refusal.noConsentAsked");
        }
    }

    /** Counts what was cast; a tie goes by the rule. */
    void count(TieRule rule, Assembly assembly, UUID chair, LocalDateTime now) {
        requireRunning();
        if (ballots.isEmpty()) {
            throw new RefusedException("council.refusal.nobodyVoted");
        }
        if (kind == VoteKind.CONSENT && ballots.size() < assembly.present()) {
            throw new RefusedException("council.refusal.notEverybodyAgreed");
        }
        present = assembly.present();
        closedAt = now;
        if (kind != VoteKind.SECRET) {
            unvoted.putAll(assembly.unvoted(ballots.keySet()));
        }
        var leading = leading();
        if (leading.size() == 1) {
            settle(leading.get(0), kind == VoteKind.CONSENT ? VoteOutcome.NO_OBJECTION : VoteOutcome.MOST_VOTES);
        } else {
            settleTie(rule, leading, chair);
        }
    }

    /** The chair's open vote after a tie in a secret one. */
    void breakTie(int option) {
        if (status != VoteStatus.TIED) {
            throw new RefusedException("council.refusal.noTie");
        }
        if (!leading().contains(option)) {
            throw new RefusedException("council.refusal.notTied");
        }
        settle(option, VoteOutcome.CHAIR_DECIDED);
    }

    /** Ends it without a result; what was cast is forgotten, so that a second vote tells nothing of the first. */
    void stop(VoteOutcome why, LocalDateTime now) {
        status = VoteStatus.STOPPED;
        outcome = why;
        closedAt = now;
        options.replaceAll(VoteOption::emptied);
        ballots.replaceAll((who, ballot) -> new Ballot(ballot.name(), null));
    }

    boolean isRunning() {
        return status == VoteStatus.RUNNING;
    }

    /** Whether the item cannot be left: it is being voted on, or the chair has to decide a tie. */
    boolean isUndecided() {
        return status == VoteStatus.RUNNING || status == VoteStatus.TIED;
    }

    boolean hasVoted(UUID officer) {
        return ballots.containsKey(officer);
    }

    VoteId id() {
        return id;
    }

    MeetingId meeting() {
        return meeting;
    }

    ItemId item() {
        return item;
    }

    VoteKind kind() {
        return kind;
    }

    VoteStatus status() {
        return status;
    }

    VoteOutcome outcome() {
        return outcome;
    }

    /** @throws RefusedException while there is none */
    Points result() {
        if (status != VoteStatus.COUNTED) {
            throw new RefusedException("council.refusal.noResult");
        }
        return options.get(chosen).points();
    }

    /** As members see it: totals only of what is counted, who chose what only of an open vote that is. */
    VoteRow row() {
        var counted = status == VoteStatus.COUNTED || status == VoteStatus.TIED;
        var shown = IntStream.range(0, options.size())
                .mapToObj(number -> {
                    var option = options.get(number);
                    return new VoteRow.Option(
                            number, option.choice(), option.points(), counted ? (Integer) option.votes() : null);
                })
                .toList();
        var cast = new HashMap<UUID, VoteRow.Cast>();
        ballots.forEach((who, ballot) -> cast.put(
                who,
                new VoteRow.Cast(ballot.name(), counted && kind != VoteKind.SECRET ? ballot.optionNumber() : null)));
        return new VoteRow(id, item, kind, status, outcome, opened, closedAt, present, chosen, shown, cast, unvoted);
    }

    private void settleTie(TieRule rule, List<Integer> leading, UUID chair) {
        var ballot = ballots.get(chair);
        if (rule == TieRule.AS_APPRAISED || ballot == null) {
            settle(appraised(), VoteOutcome.TIE_AS_APPRAISED);
        } else if (ballot.optionNumber() == null) {
            status = VoteStatus.TIED;
        } else if (leading.contains(ballot.optionNumber())) {
            settle(ballot.optionNumber(), VoteOutcome.CHAIR_DECIDED);
        } else {
            settle(appraised(), VoteOutcome.TIE_AS_APPRAISED);
        }
    }

    private void settle(int option, VoteOutcome how) {
        chosen = option;
        outcome = how;
        status = VoteStatus.COUNTED;
    }

    private int appraised() {
        return IntStream.range(0, options.size())
                .filter(number -> options.get(number).choice() == CouncilChoice.APPRAISED)
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> leading() {
        var most = options.stream().mapToInt(VoteOption::votes).max().orElse(0);
        return IntStream.range(0, options.size())
                .filter(number -> options.get(number).votes() == most)
                .boxed()
                .toList();
    }

    private void requireRunning() {
        if (status != VoteStatus.RUNNING) {
            throw new RefusedException("council.refusal.voteEnded");
        }
    }
}
