package vn.parindex.council;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.ConflictChanged;

/**
 * A conflict of interest that is declared while the Council sits: whoever declared it leaves the items of that agency. A
 * vote in which that person took part is called off, since a ballot cannot be taken out of it; one that too few are left
 * for ends.
 */
@Component
class ConflictRecusals {

    private final CouncilMeetings meetings;
    private final CouncilItems items;
    private final RunningVotes votes;

    ConflictRecusals(CouncilMeetings meetings, CouncilItems items, RunningVotes votes) {
        this.meetings = meetings;
        this.items = items;
        this.votes = votes;
    }

    @EventListener
    void on(ConflictChanged event) {
        if (event.declared()) {
            meetings.ofCycle(event.cycle()).stream()
                    .filter(meeting -> meeting.status() != MeetingStatus.CLOSED)
                    .filter(meeting -> meeting.members().values().stream()
                            .anyMatch(member -> member.username().equals(event.officer())))
                    .forEach(meeting -> leave(meeting.id(), event));
        }
    }

    private void leave(MeetingId id, ConflictChanged event) {
        var meeting = meetings.hold(id).orElseThrow();
        var concerned = meeting.items().stream()
                .filter(item -> items.findById(item)
                        .filter(CouncilItem::isOpen)
                        .filter(open -> open.agency().equals(event.agency()))
                        .isPresent())
                .toList();
        concerned.forEach(
                item -> meeting.tell(MeetingAct.RECUSED, Map.of("item", item.toString(), "who", event.officer())));
        votes.undecided(meeting)
                .filter(vote -> concerned.contains(vote.item()))
                .filter(vote -> meeting.members().entrySet().stream()
                        .anyMatch(member ->
                                member.getValue().username().equals(event.officer()) && vote.hasVoted(member.getKey())))
                .ifPresent(vote -> votes.stop(meeting, vote, VoteOutcome.CALLED_OFF));
        votes.stopWithoutQuorum(meeting);
        if (!concerned.isEmpty()) {
            meetings.save(meeting);
        }
    }
}
