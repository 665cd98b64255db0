package vn.parindex.council;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.appraisal.Reason;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Voting in a meeting: put to the vote, voted, counted, and decided by the result. The meeting is held throughout. */
@Service
@Transactional
public class VoteService {

    private final MeetingDoor door;
    private final CouncilVotes votes;
    private final RunningVotes running;
    private final VoteOptions options;
    private final CouncilRecord record;
    private final Chamber chamber;

    VoteService(
            MeetingDoor door,
            CouncilVotes votes,
            RunningVotes running,
            VoteOptions options,
            CouncilRecord record,
            Chamber chamber) {
        this.door = door;
        this.votes = votes;
        this.running = running;
        this.options = options;
        this.record = record;
        this.chamber = chamber;
    }

    /** Puts an item to the vote, and takes it up where it was not. */
    @PreAuthorize("@access.permits('council.conduct')")
    public VoteId open(OpenVote command) {
        var meeting = door.holdToLead(command.meeting());
        meeting.requireRunning();
        running.requireNone(meeting);
        meeting.takeUp(command.item());
        var item = record.open(command.item()).item().row();
        if (!item.isOpen()) {
            throw new RefusedException(
                    "council.refusal.alreadyDecided", item.decided().name());
        }
        var assembly = running.assembly(meeting, command.item());
        if (!assembly.isQuorate()) {
            throw new RefusedException("council.refusal.noQuorum", assembly.present(), assembly.needed());
        }
        var vote = CouncilVote.opened(
                meeting.id(), command.item(), command.kind(), options.of(command, item), chamber.sign());
        meeting.tell(
                MeetingAct.VOTE_OPENED,
                Map.of("item", item.id().toString(), "kind", command.kind().name()));
        door.save(meeting);
        return votes.save(vote).id();
    }

    /** The signed-in member's vote, once. */
    @PreAuthorize("@access.permits('council.vote')")
    public void cast(VoteId id, int option) {
        var meeting = holdAsMember(id);
        var vote = vote(id);
        requireVoter(meeting, vote);
        vote.cast(door.person(), option);
        votes.save(vote);
        meeting.tell(MeetingAct.VOTED, Map.of("item", vote.item().toString()));
        door.save(meeting);
    }

    /** The signed-in member does not agree with a proposal that wants everybody's consent: it ends, a vote may follow. */
    @PreAuthorize("@access.permits('council.vote')")
    public void object(VoteId id) {
        var meeting = holdAsMember(id);
        var vote = vote(id);
        requireVoter(meeting, vote);
        vote.requireConsent();
        running.stop(meeting, vote, VoteOutcome.OBJECTION);
        door.save(meeting);
    }

    /** Ends the voting and counts. */
    @PreAuthorize("@access.permits('council.conduct')")
    public void count(VoteId id) {
        var meeting = door.holdToLead(meetingOf(id));
        meeting.requireRunning();
        var vote = vote(id);
        vote.count(
                meeting.tieRule(), running.assembly(meeting, vote.item()), MeetingDoor.chairOf(meeting), chamber.now());
        ended(meeting, vote);
    }

    /** Calls the voting off. */
    @PreAuthorize("@access.permits('council.conduct')")
    public void callOff(VoteId id) {
        var meeting = door.holdToLead(meetingOf(id));
        var vote = vote(id);
        if (!vote.isUndecided()) {
            throw new RefusedException("council.refusal.voteEnded");
        }
        running.stop(meeting, vote, VoteOutcome.CALLED_OFF);
        door.save(meeting);
    }

    /** After a tie in a secret vote: the chair decides, openly. */
    @PreAuthorize("@access.permits('council.vote')")
    public void breakTie(VoteId id, int option) {
        var meeting = holdAsMember(id);
        meeting.requireRunning();
        var vote = vote(id);
        if (meeting.member(door.person().id()).position() != CouncilPosition.CHAIR) {
            throw new RefusedException("council.refusal.chairOnly");
        }
        requireVoter(meeting, vote.item());
        vote.breakTie(option);
        ended(meeting, vote);
    }

    /** Records the result of a counted vote as the Council's decision, with its reason. */
    @PreAuthorize("@access.permits('council.conduct')")
    public void conclude(VoteId id, String reason) {
        var meeting = door.holdToLead(meetingOf(id));
        var vote = vote(id);
        var why = Reason.typed("reason", reason);
        var points = vote.result();
        requireUnrecused(meeting, vote.item());
        record.write(record.open(vote.item()), points, why, DecisionWay.of(meeting.row(), vote.row()));
        meeting.tell(MeetingAct.DECIDED, Map.of("item", vote.item().toString()));
        door.save(meeting);
    }

    private void ended(CouncilMeeting meeting, CouncilVote vote) {
        votes.save(vote);
        var outcome =
                vote.outcome() == null ? vote.status().name() : vote.outcome().name();
        meeting.tell(MeetingAct.VOTE_ENDED, Map.of("item", vote.item().toString(), "outcome", outcome));
        door.save(meeting);
    }

    private void requireVoter(CouncilMeeting meeting, CouncilVote vote) {
        if (!vote.isRunning()) {
            throw new RefusedException("council.refusal.voteEnded");
        }
        requireVoter(meeting, vote.item());
    }

    private void requireVoter(CouncilMeeting meeting, ItemId item) {
        var member = meeting.member(door.person().id());
        if (!member.votes()) {
            throw new RefusedException("council.refusal.noVote");
        }
        requireUnrecused(meeting, item);
        if (!member.isPresent()) {
            throw new RefusedException("council.refusal.absent");
        }
    }

    private void requireUnrecused(CouncilMeeting meeting, ItemId item) {
        if (running.isRecused(meeting, item, door.person().id())) {
            throw new RefusedException("council.refusal.recused");
        }
    }

    private CouncilMeeting holdAsMember(VoteId id) {
        return door.holdAsMember(meetingOf(id));
    }

    private MeetingId meetingOf(VoteId id) {
        return votes.meetingOf(id).orElseThrow(() -> new NotFoundException("council vote " + id));
    }

    private CouncilVote vote(VoteId id) {
        return votes.findById(id).orElseThrow();
    }
}
