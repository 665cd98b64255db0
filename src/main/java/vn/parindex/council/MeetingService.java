package vn.parindex.council;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.identity.OfficerId;

/** The course of a meeting: opened, attended, from item to item, closed. */
@Service
@Transactional
public class MeetingService {

    private final MeetingDoor door;
    private final RunningVotes votes;
    private final RuleBook rules;
    private final Chamber chamber;

    MeetingService(MeetingDoor door, RunningVotes votes, RuleBook rules, Chamber chamber) {
        this.door = door;
        this.votes = votes;
        this.rules = rules;
        this.chamber = chamber;
    }

    /** Begins the meeting by the rules now in force; who opens it is present. */
    @PreAuthorize("@access.permits('council.conduct')")
    public void open(MeetingId id) {
        var meeting = door.holdToLead(id);
        meeting.open(rules.of(meeting.cycle()), door.person().id(), chamber.now());
        door.save(meeting);
    }

    /** Takes up an item of the agenda; not while another is voted on. */
    @PreAuthorize("@access.permits('council.conduct')")
    public void takeUp(MeetingId id, ItemId item) {
        var meeting = door.holdToLead(id);
        votes.requireNone(meeting);
        meeting.takeUp(item);
        door.save(meeting);
    }

    /** The signed-in member comes into the room. */
    @PreAuthorize("@access.permits('council.attend')")
    public void enter(MeetingId id) {
        var meeting = door.holdAsMember(id);
        meeting.enter(door.person().id());
        door.save(meeting);
    }

    /** The signed-in member leaves the room. */
    @PreAuthorize("@access.permits('council.attend')")
    public void leave(MeetingId id) {
        var meeting = door.holdAsMember(id);
        leave(meeting, door.person().id());
    }

    /** Somebody is in the room whose screen does not say so. */
    @PreAuthorize("@access.permits('council.conduct')")
    public void noteEntered(MeetingId id, OfficerId member) {
        var meeting = door.holdToLead(id);
        meeting.enter(member);
        door.save(meeting);
    }

    /** Somebody has left the room. */
    @PreAuthorize("@access.permits('council.conduct')")
    public void noteLeft(MeetingId id, OfficerId member) {
        leave(door.holdToLead(id), member);
    }

    /** Ends the meeting; a vote without a result ends with it, undecided items wait for another meeting. */
    @PreAuthorize("@access.permits('council.conduct')")
    public void close(MeetingId id) {
        var meeting = door.holdToLead(id);
        meeting.requireRunning();
        votes.stopAll(meeting);
        meeting.close(chamber.now());
        door.save(meeting);
    }

    private void leave(CouncilMeeting meeting, OfficerId member) {
        meeting.leave(member);
        votes.stopWithoutQuorum(meeting);
        door.save(meeting);
    }
}
