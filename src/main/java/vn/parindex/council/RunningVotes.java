package vn.parindex.council;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.RefusedException;

/** The votes of a meeting that have no result yet, and who may take part in them. */
@Component
class RunningVotes {

    private final CouncilVotes votes;
    private final Recusals recusals;
    private final Chamber chamber;

    RunningVotes(CouncilVotes votes, Recusals recusals, Chamber chamber) {
        this.votes = votes;
        this.recusals = recusals;
        this.chamber = chamber;
    }

    Optional<CouncilVote> undecided(CouncilMeeting meeting) {
        return votes.ofMeeting(meeting.id()).stream()
                .filter(CouncilVote::isUndecided)
                .findFirst();
    }

    void requireNone(CouncilMeeting meeting) {
        if (undecided(meeting).isPresent()) {
            throw new RefusedException("council.refusal.voteRunning");
        }
    }

    Assembly assembly(CouncilMeeting meeting, ItemId id) {
        return Assembly.without(recusals.recused(meeting, id), meeting.members(), meeting.quorum());
    }

    /** Whether the person takes no part in the item, whatever the ground. */
    boolean isRecused(CouncilMeeting meeting, ItemId item, OfficerId person) {
        return recusals.recused(meeting, item).contains(person.value());
    }

    /** Somebody left or is recused: a vote that too few are left for ends; what was decided before stands. */
    void stopWithoutQuorum(CouncilMeeting meeting) {
        undecided(meeting)
                .filter(CouncilVote::isRunning)
                .filter(vote -> !assembly(meeting, vote.item()).isQuorate())
                .ifPresent(vote -> stop(meeting, vote, VoteOutcome.QUORUM_LOST));
    }

    void stopAll(CouncilMeeting meeting) {
        undecided(meeting).ifPresent(vote -> stop(meeting, vote, VoteOutcome.CALLED_OFF));
    }

    void stop(CouncilMeeting meeting, CouncilVote vote, VoteOutcome why) {
        vote.stop(why, now());
        votes.save(vote);
        meeting.tell(MeetingAct.VOTE_ENDED, Map.of("item", vote.item().toString(), "outcome", why.name()));
    }

    private LocalDateTime now() {
        return chamber.now();
    }
}
