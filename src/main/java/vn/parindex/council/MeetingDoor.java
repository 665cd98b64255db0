package vn.parindex.council;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Lets one person at a time change a meeting: its row is held until the transaction ends. */
@Component
class MeetingDoor {

    private final CouncilMeetings meetings;
    private final CouncilFiles files;
    private final Chamber chamber;

    MeetingDoor(CouncilMeetings meetings, CouncilFiles files, Chamber chamber) {
        this.meetings = meetings;
        this.files = files;
        this.chamber = chamber;
    }

    /** @throws NotFoundException for somebody from outside this Council */
    CouncilMeeting holdAsSecretariat(MeetingId id) {
        var meeting = hold(id);
        chamber.requireSeat(meeting.cycle());
        files.requireUndecided(meeting.cycle());
        return meeting;
    }

    /** @throws RefusedException for somebody who is not invited */
    CouncilMeeting holdAsMember(MeetingId id) {
        var meeting = hold(id);
        meeting.member(person().id());
        files.requireUndecided(meeting.cycle());
        return meeting;
    }

    /** For those who lead the meeting: its chair and its secretary. */
    CouncilMeeting holdToLead(MeetingId id) {
        var meeting = holdAsMember(id);
        if (meeting.member(person().id()).position() == CouncilPosition.MEMBER) {
            throw new RefusedException("council.refusal.notLeading");
        }
        return meeting;
    }

    void save(CouncilMeeting meeting) {
        meetings.save(meeting);
    }

    Officer person() {
        return chamber.person();
    }

    /** The account of the meeting's chair; nobody's where none is invited. */
    static UUID chairOf(CouncilMeeting meeting) {
        return meeting.members().entrySet().stream()
                .filter(entry -> entry.getValue().position() == CouncilPosition.CHAIR)
                .map(entry -> entry.getKey())
                .findFirst()
                .orElseGet(() -> new UUID(0, 0));
    }

    private CouncilMeeting hold(MeetingId id) {
        return meetings.hold(id).orElseThrow(() -> new NotFoundException("council meeting " + id));
    }
}
