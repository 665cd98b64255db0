package vn.parindex.council.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import vn.parindex.council.AgendaItem;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.CouncilRoom;
import vn.parindex.council.ItemId;
import vn.parindex.council.MeetingId;
import vn.parindex.council.MeetingPlanService;
import vn.parindex.council.MeetingService;
import vn.parindex.council.MemberService;
import vn.parindex.council.RoomDetails;
import vn.parindex.council.RoomItem;
import vn.parindex.council.VoteService;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.AccessMatrix;

/** What the screens of a meeting read and do, in one place for their parts. */
@SpringComponent
class RoomDesk {

    private final CouncilRoom room;
    private final CouncilAgenda agenda;
    private final MeetingPlanService plans;
    private final MeetingService meetings;
    private final MemberDesk own;
    private final VoteService votes;
    private final AccessMatrix access;

    RoomDesk(
            CouncilRoom room,
            CouncilAgenda agenda,
            MeetingPlanService plans,
            MeetingService meetings,
            MemberDesk own,
            VoteService votes,
            AccessMatrix access) {
        this.room = room;
        this.agenda = agenda;
        this.plans = plans;
        this.meetings = meetings;
        this.own = own;
        this.votes = votes;
        this.access = access;
    }

    CouncilRoom reading() {
        return room;
    }

    RoomDetails room(MeetingId meeting) {
        return room.room(meeting);
    }

    RoomItem item(MeetingId meeting, ItemId item) {
        return room.item(meeting, item);
    }

    MeetingPlanService plans() {
        return plans;
    }

    MeetingService meetings() {
        return meetings;
    }

    MemberService members() {
        return own.acts();
    }

    /** The reader's own pad. */
    MemberDesk own() {
        return own;
    }

    VoteService votes() {
        return votes;
    }

    boolean mayPlan() {
        return access.permits("council.plan");
    }

    boolean maySetRules() {
        return access.permits("council.rules");
    }

    /** Whether the reader leads this meeting. */
    boolean leads(RoomDetails shown) {
        return access.permits("council.conduct")
                && shown.me()
                        .filter(me -> me.position() != CouncilPosition.MEMBER)
                        .isPresent();
    }

    /** Open items of the cycle that no meeting has on its agenda. */
    List<AgendaItem> unplanned(CycleId cycle) {
        var planned = plans.planned(cycle);
        return agenda.agenda(cycle).items().stream()
                .filter(line -> line.item().isOpen())
                .filter(line -> !planned.containsKey(line.item().id()))
                .toList();
    }
}
