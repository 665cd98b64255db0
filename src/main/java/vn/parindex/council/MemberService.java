package vn.parindex.council;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.Reason;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** What a member does alone: asks for an item, stays out of one, speaks to one. */
@Service
@Transactional
public class MemberService {

    private final MeetingDoor door;
    private final RunningVotes votes;
    private final CouncilNotes notes;
    private final CouncilItems items;
    private final Chamber chamber;
    private final ItemList list;
    private final ApplicationEventPublisher events;

    MemberService(
            MeetingDoor door,
            RunningVotes votes,
            CouncilNotes notes,
            CouncilItems items,
            Chamber chamber,
            ItemList list,
            ApplicationEventPublisher events) {
        this.door = door;
        this.votes = votes;
        this.notes = notes;
        this.items = items;
        this.chamber = chamber;
        this.list = list;
        this.events = events;
    }

    /** Asks that the Council look at a leaf, with a note; it is on the list from then on. */
    @PreAuthorize("@access.permits('council.flag')")
    public ItemId flag(CycleId cycle, AgencyId agency, LeafId leaf, String note) {
        chamber.requireSeat(cycle, agency);
        var why = Reason.typed("note", note);
        var item = items.findByCycleAndAgencyAndLeaf(cycle, agency, leaf)
                .filter(CouncilItem::isOpen)
                .map(CouncilItem::id)
                .orElseGet(() -> list.put(cycle, agency, leaf, ItemCause.FLAGGED));
        notes.flag(item, chamber.sign(), why);
        events.publishEvent(new CouncilItemFlagged(cycle, agency, leaf));
        return item;
    }

    /** The signed-in member takes no part in an item; only before having voted on it. */
    @PreAuthorize("@access.permits('council.attend')")
    public void recuse(MeetingId id, ItemId item, String reason) {
        var meeting = door.holdAsMember(id);
        meeting.requireNotClosed();
        meeting.requireOnAgenda(item);
        var person = door.person();
        var why = Reason.typed("reason", reason);
        requireOpen(item);
        if (notes.recused(item).contains(person.id().value())) {
            throw new RefusedException("council.refusal.recusedAlready");
        }
        votes.undecided(meeting)
                .filter(vote ->
                        vote.item().equals(item) && vote.hasVoted(person.id().value()))
                .ifPresent(vote -> {
                    throw new RefusedException("council.refusal.recusalAfterVote");
                });
        notes.recuse(item, person, why, chamber.now());
        meeting.tell(MeetingAct.RECUSED, Map.of("item", item.toString(), "who", person.username()));
        votes.stopWithoutQuorum(meeting);
        door.save(meeting);
    }

    /** Speaks to an item, for Council and secretariat only. */
    @PreAuthorize("@access.permits('council.attend')")
    public void say(MeetingId id, ItemId item, String text) {
        var meeting = door.holdAsMember(id);
        meeting.requireNotClosed();
        meeting.requireOnAgenda(item);
        if (votes.isRecused(meeting, item, door.person().id())) {
            throw new RefusedException("council.refusal.recusedSpeaks");
        }
        notes.say(id, item, chamber.sign(), Opinion.typed(text));
        meeting.tell(MeetingAct.OPINION, Map.of("item", item.toString()));
        door.save(meeting);
    }

    private void requireOpen(ItemId id) {
        var item = items.findById(id).orElseThrow(() -> new NotFoundException("council item " + id));
        if (!item.isOpen()) {
            throw new RefusedException("council.refusal.itemNotOpen");
        }
    }
}
