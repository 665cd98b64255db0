package vn.parindex.council;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** What the secretariat prepares: when the Council meets, who is invited, what is on the agenda and in which order. */
@Service
@Transactional
public class MeetingPlanService {

    private final CouncilMeetings meetings;
    private final MeetingDoor door;
    private final CouncilSeats seats;
    private final CouncilItems items;
    private final RunningVotes votes;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;

    MeetingPlanService(
            CouncilMeetings meetings,
            MeetingDoor door,
            CouncilSeats seats,
            CouncilItems items,
            RunningVotes votes,
            RuleBook rules,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.door = door;
        this.seats = seats;
        this.items = items;
        this.votes = votes;
        this.rules = rules;
        this.events = events;
    }

    /** The next meeting of this cycle's Council; everybody who sits on it is invited. */
    @PreAuthorize("@access.permits('council.plan')")
    public MeetingId plan(CycleId cycle, MeetingPlan plan) {
        seats.requireOpen(cycle);
        int number = meetings.lastNumber(cycle).orElse(0) + 1;
        var meeting = CouncilMeeting.planned(cycle, number, plan, rules.of(cycle));
        seats.of(cycle).forEach(meeting::invite);
        return meetings.save(meeting).id();
    }

    /** Another time or place, before the meeting is open. */
    @PreAuthorize("@access.permits('council.plan')")
    public void move(MeetingId id, MeetingPlan plan) {
        var meeting = door.holdAsSecretariat(id);
        meeting.move(plan);
        door.save(meeting);
    }

    /** Somebody who sits on the Council of the cycle. */
    @PreAuthorize("@access.permits('council.plan')")
    public void invite(MeetingId id, OfficerId officer) {
        var meeting = door.holdAsSecretariat(id);
        var seat = seats.of(meeting.cycle()).entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(officer))
                .findFirst()
                .orElseThrow(() -> new RefusedException("council.refusal.noSeat"));
        meeting.invite(seat.getKey(), seat.getValue());
        door.save(meeting);
    }

    /** Who sits on the Council and is not invited to the meeting, in the order of seats. */
    @PreAuthorize("@access.permits('council.plan')")
    @Transactional(readOnly = true)
    public List<Officer> invitable(MeetingId id) {
        var meeting = meetings.findById(id).orElseThrow(() -> new NotFoundException("council meeting " + id));
        seats.requireOpen(meeting.cycle());
        return seats.of(meeting.cycle()).keySet().stream()
                .filter(officer -> !meeting.members().containsKey(officer.id().value()))
                .toList();
    }

    /** Before the meeting is open; afterwards absence says it. */
    @PreAuthorize("@access.permits('council.plan')")
    public void uninvite(MeetingId id, OfficerId officer) {
        var meeting = door.holdAsSecretariat(id);
        meeting.uninvite(officer);
        door.save(meeting);
    }

    /** An open item of this cycle that no other coming meeting has. */
    @PreAuthorize("@access.permits('council.plan')")
    public void putOnAgenda(MeetingId id, ItemId item) {
        var meeting = door.holdAsSecretariat(id);
        var waits = items.findById(item).filter(found -> found.cycle().equals(meeting.cycle()) && found.isOpen());
        if (waits.isEmpty()) {
            throw new RefusedException("council.refusal.itemNotOpen");
        }
        meetings.awaiting(item).stream()
                .filter(other -> !other.id().equals(id))
                .findFirst()
                .ifPresent(other -> {
                    throw new RefusedException(
                            "council.refusal.onAgendaOf", other.row().number());
                });
        meeting.putOnAgenda(item);
        door.save(meeting);
    }

    /** Leaves an undecided item for another meeting. */
    @PreAuthorize("@access.permits('council.plan')")
    public void takeOffAgenda(MeetingId id, ItemId item) {
        var meeting = door.holdAsSecretariat(id);
        if (items.findById(item).filter(found -> !found.isOpen()).isPresent()) {
            throw new RefusedException("council.refusal.decidedStays");
        }
        votes.undecided(meeting).filter(vote -> vote.item().equals(item)).ifPresent(vote -> votes.requireNone(meeting));
        meeting.takeOffAgenda(item);
        door.save(meeting);
    }

    /** @param place from 0 */
    @PreAuthorize("@access.permits('council.plan')")
    public void moveOnAgenda(MeetingId id, ItemId item, int place) {
        var meeting = door.holdAsSecretariat(id);
        meeting.moveOnAgenda(item, place);
        door.save(meeting);
    }

    /** The rules of procedure; not while a meeting goes on under the old ones. */
    @PreAuthorize("@access.permits('council.rules')")
    public void setRules(CycleId cycle, CouncilRules changed) {
        seats.requireUndecided(cycle);
        if (meetings.ofCycle(cycle).stream().anyMatch(meeting -> meeting.row().isRunning())) {
            throw new RefusedException("council.refusal.rulesWhileMeeting");
        }
        rules.set(cycle, changed);
        var quorum = changed.quorum();
        events.publishEvent(new CouncilRulesSet(
                cycle,
                Map.of(
                        "quorum",
                        (quorum.exceeded() ? "> " : ">= ") + quorum.numerator() + "/" + quorum.denominator(),
                        "tie",
                        changed.tie().name(),
                        "outsideMeetings",
                        Boolean.toString(changed.outsideMeetings()))));
    }

    /** Where each undecided item of the cycle is to be discussed, by meeting. */
    @PreAuthorize("@access.permits('council.read')")
    @Transactional(readOnly = true)
    public Map<ItemId, MeetingRow> planned(CycleId cycle) {
        return meetings.ofCycle(cycle).stream()
                .map(CouncilMeeting::row)
                .filter(meeting -> !meeting.isClosed())
                .flatMap(meeting -> meeting.items().stream().map(item -> Map.entry(item, meeting)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}
