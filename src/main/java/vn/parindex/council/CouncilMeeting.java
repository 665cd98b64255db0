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
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.RefusedException;

/** One meeting of the Council: planned with an agenda and guests, opened, attended, closed. */
@Entity
@Table(name = "council_meeting")
class CouncilMeeting extends AbstractAggregateRoot<CouncilMeeting> {

    @EmbeddedId
    private MeetingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "cycle_id"))
    private CycleId cycle;

    private int number;
    private LocalDateTime plannedAt;
    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private LocalDateTime openedAt;
    private LocalDateTime closedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "current_item"))
    private ItemId current;

    @Embedded
    private Quorum quorum;

    @Enumerated(EnumType.STRING)
    private TieRule tieRule;

    @ElementCollection
    @CollectionTable(name = "council_meeting_member", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "account_id")
    private Map<UUID, Attendee> members = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "council_meeting_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    @AttributeOverride(name = "value", column = @Column(name = "item_id"))
    private List<ItemId> items = new ArrayList<>();

    @Version
    private Long version;

    protected CouncilMeeting() {}

    static CouncilMeeting planned(CycleId cycle, int number, MeetingPlan plan, CouncilRules rules) {
        var meeting = new CouncilMeeting();
        meeting.id = MeetingId.next();
        meeting.cycle = cycle;
        meeting.number = number;
        meeting.plannedAt = plan.at();
        meeting.place = plan.place();
        meeting.status = MeetingStatus.PLANNED;
        meeting.holdTo(rules);
        meeting.tell(
                MeetingAct.PLANNED,
                Map.of("number", Integer.toString(number), "at", plan.at().toString()));
        return meeting;
    }

    void move(MeetingPlan plan) {
        require(MeetingStatus.PLANNED, "council.refusal.meetingBegun");
        plannedAt = plan.at();
        place = plan.place();
        tell(MeetingAct.MOVED, Map.of("at", plan.at().toString()));
    }

    void invite(Officer officer, CouncilPosition position) {
        requireNotClosed();
        if (members.putIfAbsent(officer.id().value(), Attendee.invited(officer, position)) != null) {
            throw new RefusedException("council.refusal.alreadyInvited", officer.displayName());
        }
        tell(MeetingAct.INVITED, Map.of("who", officer.username()));
    }

    void uninvite(OfficerId officer) {
        require(MeetingStatus.PLANNED, "council.refusal.meetingBegun");
        var gone = members.remove(officer.value());
        if (gone != null) {
            tell(MeetingAct.UNINVITED, Map.of("who", gone.username()));
        }
    }

    void putOnAgenda(ItemId item) {
        requireNotClosed();
        if (items.contains(item)) {
            throw new RefusedException("council.refusal.alreadyOnAgenda");
        }
        items.add(item);
        tell(MeetingAct.AGENDA, Map.of("item", item.toString(), "place", Integer.toString(items.size())));
    }

    void takeOffAgenda(ItemId item) {
        requireNotClosed();
        requireOnAgenda(item);
        if (item.equals(current)) {
            current = null;
        }
        items.remove(item);
        tell(MeetingAct.AGENDA, Map.of("item", item.toString(), "place", ""));
    }

    /** Puts an item at another place of the agenda, from 0; beyond the ends means at the end. */
    void moveOnAgenda(ItemId item, int place) {
        requireNotClosed();
        requireOnAgenda(item);
        items.remove(item);
        items.add(Math.max(0, Math.min(place, items.size())), item);
        tell(MeetingAct.AGENDA, Map.of("item", item.toString(), "place", Integer.toString(items.indexOf(item) + 1)));
    }

    /** From here on the rules in force now hold, whatever is changed later. */
    void open(CouncilRules rules, OfficerId by, LocalDateTime now) {
        if (status != MeetingStatus.PLANNED) {
            throw new RefusedException("council.refusal.meetingBegun");
        }
        status = status.moveTo(MeetingStatus.RUNNING);
        openedAt = now;
        holdTo(rules);
        tell(MeetingAct.OPENED, Map.of());
        enter(by);
    }

    void enter(OfficerId officer) {
        requireRunning();
        present(officer, Presence.PRESENT, MeetingAct.ENTERED);
    }

    void leave(OfficerId officer) {
        requireRunning();
        present(officer, Presence.LEFT, MeetingAct.LEFT);
    }

    void takeUp(ItemId item) {
        requireRunning();
        requireOnAgenda(item);
        if (!item.equals(current)) {
            current = item;
            tell(MeetingAct.ITEM, Map.of("item", item.toString()));
        }
    }

    void close(LocalDateTime now) {
        requireRunning();
        status = status.moveTo(MeetingStatus.CLOSED);
        closedAt = now;
        current = null;
        tell(MeetingAct.CLOSED, Map.of());
    }

    void requireRunning() {
        require(
                MeetingStatus.RUNNING,
                status == MeetingStatus.CLOSED ? "council.refusal.meetingClosed" : "council.refusal.meetingNotOpen");
    }

    void requireNotClosed() {
        if (status == MeetingStatus.CLOSED) {
            throw new RefusedException("council.refusal.meetingClosed");
        }
    }

    void requireOnAgenda(ItemId item) {
        if (!items.contains(item)) {
            throw new RefusedException("council.refusal.notOnAgenda");
        }
    }

    /** @throws RefusedException for somebody who is not invited */
    Attendee member(OfficerId officer) {
        var member = members.get(officer.value());
        if (member == null) {
            throw new RefusedException("council.refusal.notInvited");
        }
        return member;
    }

    /** Something happened that others see or the trail keeps; told when the meeting is saved. */
    void tell(MeetingAct act, Map<String, String> detail) {
        registerEvent(new MeetingActed(cycle, id, act, detail));
    }

    MeetingId id() {
        return id;
    }

    CycleId cycle() {
        return cycle;
    }

    MeetingStatus status() {
        return status;
    }

    Quorum quorum() {
        return quorum;
    }

    TieRule tieRule() {
        return tieRule;
    }

    Map<UUID, Attendee> members() {
        return Map.copyOf(members);
    }

    List<ItemId> items() {
        return List.copyOf(items);
    }

    /** As lists show it. */
    MeetingRow row() {
        return new MeetingRow(
                id, cycle, number, plannedAt, place, status, openedAt, closedAt, current, quorum, tieRule, items());
    }

    private void holdTo(CouncilRules rules) {
        quorum = rules.quorum();
        tieRule = rules.tie();
    }

    private void present(OfficerId officer, Presence presence, MeetingAct act) {
        var member = member(officer);
        if (member.presence() != presence) {
            members.put(officer.value(), member.is(presence));
            tell(act, Map.of("who", member.username()));
        }
    }

    private void require(MeetingStatus wanted, String refusal) {
        if (status != wanted) {
            throw new RefusedException(refusal);
        }
    }
}
