package vn.parindex.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.council.MeetingRow;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.DateText;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Panel;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.StatusBadge;

/** The meetings of a cycle's Council and the rules they are held by. */
@Route(CouncilNavigation.MEETINGS)
@RolesAllowed({Roles.COUNCIL_CHAIR, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@BelongsTo("council")
class MeetingsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient RoomDesk desk;
    private final transient CouncilDesk council;
    private transient CycleRow cycle;

    MeetingsView(RoomDesk desk, CouncilDesk council) {
        this.desk = desk;
        this.council = council;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = council.cycle(event.getRouteParameters().get("cycleId").map(CycleId::of));
        show();
    }

    @Override
    public void fillBar(Bar bar) {
        bar.back(CouncilNavigation.list(cycle.id()), text("back"));
        bar.subtitle(cycle.name().in(getLocale()));
        var actions = new ArrayList<Component>();
        if (desk.maySetRules() && !cycle.locked()) {
            actions.add(new Button(
                    text("rules"),
                    Icons.SLIDERS_HORIZONTAL.create(),
                    click -> new RulesDialog(desk, cycle.id(), this::show).open()));
        }
        if (desk.mayPlan() && !cycle.locked()) {
            var plan = new Button(
                    text("plan"),
                    Icons.PLUS.create(),
                    click -> PlanDialog.next(
                                    desk,
                                    cycle.id(),
                                    id -> UI.getCurrent().navigate(CouncilNavigation.meeting(cycle.id(), id)))
                            .open());
            plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(plan);
        }
        bar.actions(actions.toArray(Component[]::new));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void show() {
        removeAll();
        var meetings = desk.reading().meetings(cycle.id());
        var rules = desk.reading().rules(cycle.id());
        var lead = new Paragraph(RulesText.of(getLocale(), rules));
        lead.addClassName("par-lead");
        add(new Div(new PageSentence(sentence(meetings)), lead));
        if (cycle.simulated()) {
            add(new SimulatedNotice());
        }
        if (meetings.isEmpty()) {
            add(new EmptyState(Icons.CALENDAR_DAYS, text("empty"), text("emptyReason")));
        } else {
            var rows = new UnorderedList();
            rows.addClassName("par-rows");
            meetings.forEach(meeting -> rows.add(row(meeting)));
            add(new Panel(text("all"), rows).flush());
        }
    }

    private String sentence(List<MeetingRow> meetings) {
        var unplanned = desk.unplanned(cycle.id()).size();
        return meetings.stream()
                .filter(MeetingRow::isRunning)
                .findFirst()
                .map(meeting -> text("running", meeting.number()))
                .orElseGet(() -> unplanned == 0 ? text("nothingWaits") : text("waiting", unplanned));
    }

    private ListItem row(MeetingRow meeting) {
        var title = new Anchor(CouncilNavigation.meeting(cycle.id(), meeting.id()), text("meeting", meeting.number()));
        title.addClassName("par-row__title");
        var why = new Span(text("facts", meeting.items().size(), meeting.place()));
        why.addClassName("par-row__why");
        var what = new Div(title, new Div(why));
        what.addClassName("par-row__what");
        var status = new Div(new StatusBadge(MeetingLook.of(meeting.status())));
        status.addClassName("par-row__status");
        var due = new Div(new Div(DateText.of(getLocale()).clock(meeting.plannedAt())));
        due.addClassName("par-row__due");
        var row = new ListItem(status, what, due);
        row.addClassName("par-row");
        return row;
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.MeetingsView." + element, arguments);
    }
}
