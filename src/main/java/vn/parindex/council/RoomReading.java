package vn.parindex.council;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.NotFoundException;

/** Puts together who is invited to a meeting, as the reader sees them. */
@Component
class RoomReading {

    private final CouncilMeetings meetings;
    private final CouncilVotes votes;
    private final Recusals recusals;
    private final CurrentOfficer reader;

    RoomReading(CouncilMeetings meetings, CouncilVotes votes, Recusals recusals, CurrentOfficer reader) {
        this.meetings = meetings;
        this.votes = votes;
        this.recusals = recusals;
        this.reader = reader;
    }

    CouncilMeeting meeting(MeetingId id) {
        return meetings.findById(id).orElseThrow(() -> new NotFoundException("council meeting " + id));
    }

    List<VoteRow> votes(MeetingId meeting) {
        return votes.ofMeeting(meeting).stream().map(CouncilVote::row).toList();
    }

    /** Chair, secretary, members, each group by name. */
    List<MemberRow> members(CouncilMeeting meeting, Set<UUID> recused) {
        var me = reader.find().map(officer -> officer.id().value());
        return meeting.members().entrySet().stream()
                .sorted(Comparator.<Map.Entry<UUID, Attendee>>comparingInt(
                                entry -> entry.getValue().position().ordinal())
                        .thenComparing(entry -> entry.getValue().name()))
                .map(entry -> row(
                        entry.getKey(),
                        entry.getValue(),
                        recused,
                        me.filter(entry.getKey()::equals).isPresent()))
                .toList();
    }

    List<RecusalRow> recusals(CouncilMeeting meeting, ItemId item) {
        return recusals.of(meeting, item);
    }

    private static MemberRow row(UUID id, Attendee member, Set<UUID> recused, boolean me) {
        return new MemberRow(
                new OfficerId(id),
                member.name(),
                member.position(),
                member.presence(),
                member.attended(),
                recused.contains(id),
                me);
    }
}
