package vn.parindex.council;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;

/** The Council's meetings, to be read: before, during and after. */
@Service
@Transactional(readOnly = true)
public class CouncilRoom {

    private final CouncilMeetings meetings;
    private final RoomReading reading;
    private final CouncilAgenda agenda;
    private final CouncilNotes notes;
    private final ScoreLedger ledger;
    private final RuleBook rules;
    private final RoomAgenda lines;

    CouncilRoom(
            CouncilMeetings meetings,
            RoomReading reading,
            CouncilAgenda agenda,
            CouncilNotes notes,
            ScoreLedger ledger,
            RuleBook rules,
            RoomAgenda lines) {
        this.meetings = meetings;
        this.reading = reading;
        this.agenda = agenda;
        this.notes = notes;
        this.ledger = ledger;
        this.rules = rules;
        this.lines = lines;
    }

    /** The meetings of a cycle, the latest first. */
    @PreAuthorize("@access.permits('council.read')")
    public List<MeetingRow> meetings(CycleId cycle) {
        return meetings.ofCycle(cycle).stream().map(CouncilMeeting::row).toList();
    }

    /** The rules of procedure now in force in a cycle. */
    @PreAuthorize("@access.permits('council.read')")
    public CouncilRules rules(CycleId cycle) {
        return rules.of(cycle);
    }

    /** One meeting with its members and its agenda. */
    @PreAuthorize("@access.permits('council.read')")
    public RoomDetails room(MeetingId id) {
        var meeting = reading.meeting(id);
        var undecided = reading.votes(id).stream()
                .filter(vote -> vote.isRunning() || vote.status() == VoteStatus.TIED)
                .toList();
        return new RoomDetails(
                meeting.row(),
                reading.members(meeting, Set.of()),
                lines.of(meeting),
                undecided.stream().map(VoteRow::item).collect(Collectors.toSet()),
                undecided.stream().anyMatch(vote -> vote.status() == VoteStatus.TIED));
    }

    /** One item of a meeting's agenda with its whole ledger, who takes no part, and every vote on it. */
    @PreAuthorize("@access.permits('council.read')")
    public RoomItem item(MeetingId id, ItemId item) {
        var meeting = reading.meeting(id);
        if (!meeting.items().contains(item)) {
            throw new NotFoundException("item " + item + " of meeting " + id);
        }
        var details = agenda.item(meeting.cycle(), item);
        var row = details.item().item();
        var recusals = reading.recusals(meeting, item);
        var recused = recusals.stream().map(RecusalRow::officer).collect(Collectors.toSet());
        var members = reading.members(meeting, recused);
        var voters = (int) members.stream()
                .filter(member -> member.votes() && !member.recused())
                .count();
        return new RoomItem(
                details,
                ledger.history(row.cycle(), row.agency(), row.leaf()),
                members,
                meeting.quorum().needed(voters),
                recusals,
                notes.flags(item),
                notes.opinions(id, item),
                reading.votes(id).stream()
                        .filter(vote -> vote.item().equals(item))
                        .toList());
    }
}
