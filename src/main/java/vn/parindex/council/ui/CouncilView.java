package vn.parindex.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.parindex.council.Agenda;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.council.ItemId;
import vn.parindex.council.MemberService;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.CycleStep;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;

/** What the Council has to settle: the agenda, one item with both voices, and its decision. */
@Route("council")
@RouteAlias(CouncilNavigation.LIST)
@RolesAllowed({Roles.COUNCIL_CHAIR, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@Menu(order = 40, title = "council.CouncilView.menu", icon = "landmark")
@BelongsTo("council")
class CouncilView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final String ITEM = "item";

    private final transient CouncilDesk desk;
    private final transient MemberService members;
    private transient CycleRow cycle;
    private transient Bar bar;

    CouncilView(CouncilDesk desk, MemberService members) {
        this.desk = desk;
        this.members = members;
        addClassName("council");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = desk.cycle(event.getRouteParameters().get("cycleId").map(CycleId::of));
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ITEM)
                .map(ItemId::of);
        show(wanted);
    }

    @Override
    public void fillBar(Bar shown) {
        bar = shown;
        showBar(desk.agenda(cycle.id()));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void show(Optional<ItemId> wanted) {
        removeAll();
        var agenda = desk.agenda(cycle.id());
        if (agenda.items().isEmpty()) {
            add(new EmptyState(Icons.LANDMARK, text("empty"), text("emptyReason")));
            return;
        }
        add(new CouncilBoard(cycle, desk, wanted, this::showBar));
    }

    private void showBar(Agenda agenda) {
        if (bar == null) {
            return;
        }
        bar.subtitle(cycle.name().in(getLocale()));
        if (agenda.open() > 0) {
            bar.state(desk.badge(desk.deadline(cycle.id(), CycleStep.COUNCIL)));
        } else {
            bar.state();
        }
        var meetings = new Anchor(
                CouncilNavigation.meetings(cycle.id()), Icons.CALENDAR_DAYS.create(), new Span(text("meetings")));
        meetings.addClassName("council-link");
        if (desk.mayAdd() && !cycle.locked()) {
            var add = new Button(
                    text("add"),
                    Icons.PLUS.create(),
                    click -> AddItemDialog.add(cycle.id(), desk, this::put).open());
            bar.actions(meetings, add);
        } else if (desk.mayAsk() && !cycle.locked()) {
            var ask = new Button(
                    text("ask"),
                    Icons.PLUS.create(),
                    click -> AddItemDialog.ask(cycle.id(), desk, members, this::put)
                            .open());
            bar.actions(meetings, ask);
        } else {
            bar.actions(meetings);
        }
    }

    private void put(ItemId item) {
        show(Optional.of(item));
        showBar(desk.agenda(cycle.id()));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.CouncilView." + element, arguments);
    }
}
