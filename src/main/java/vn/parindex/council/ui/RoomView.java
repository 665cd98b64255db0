package vn.parindex.council.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.council.ItemId;
import vn.parindex.council.MeetingId;
import vn.parindex.council.RoomDetails;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.HasBar;

/** The Council's room: prepared and read alone before the meeting, the same on every screen while it goes on. */
@Route(CouncilNavigation.MEETING)
@RolesAllowed({Roles.COUNCIL_CHAIR, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@BelongsTo("council")
class RoomView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final String ITEM = "item";

    private final transient RoomDesk desk;
    private final transient CouncilDesk council;
    private final transient RoomFollowing following;
    private transient CycleRow cycle;
    private transient MeetingId meeting;
    private transient RoomBar bar;
    private transient Runnable unfollow;
    private transient long before;
    private RoomBoard board;

    RoomView(RoomDesk desk, CouncilDesk council, RoomFollowing following) {
        this.desk = desk;
        this.council = council;
        this.following = following;
        addClassNames("council", "council-room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = council.cycle(event.getRouteParameters().get("cycleId").map(CycleId::of));
        meeting = event.getRouteParameters().get("meetingId").map(MeetingId::of).orElseThrow();
        before = following.changes();
        var room = desk.room(meeting);
        if (!room.meeting().cycle().equals(cycle.id())) {
            throw new NotFoundException("meeting " + meeting + " in " + cycle.id());
        }
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ITEM)
                .map(ItemId::of);
        show(room, wanted);
    }

    @Override
    public void fillBar(Bar shown) {
        bar = new RoomBar(shown, desk, cycle, this::refresh);
        bar.show(desk.room(meeting), getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("council.RoomView.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        unfollow = following.follow(meeting, attached.getUI(), this::refresh);
        if (following.changes() != before) {
            refresh();
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (unfollow != null) {
            unfollow.run();
            unfollow = null;
        }
    }

    private void show(RoomDetails room, Optional<ItemId> wanted) {
        removeAll();
        board = new RoomBoard(desk, council, meeting, this::refresh);
        add(board);
        board.show(room, wanted);
    }

    /** Reads the room anew: after an own act, and when told of somebody else's. */
    private void refresh() {
        var room = desk.room(meeting);
        board.show(room);
        if (bar != null) {
            bar.show(room, getLocale());
        }
    }
}
