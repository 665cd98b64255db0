package vn.parindex.division.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.cycle.Cycles;
import vn.parindex.division.DivisionNavigation;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.Roles;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;

/** The place "division of work" of the rail: leads to that of the current cycle, or says that there is none. */
@Route(DivisionNavigation.LANDING)
@Menu(order = 22, title = "division.DivisionPlaceView.menu", icon = "users")
@RolesAllowed(Roles.COORDINATOR)
class DivisionPlaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Cycles cycles;
    private final transient CurrentOfficer current;

    DivisionPlaceView(Cycles cycles, CurrentOfficer current) {
        this.cycles = cycles;
        this.current = current;
        addClassName("par-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var agency = current.get().agency();
        var cycle = agency.flatMap(cycles::currentOf);
        if (cycle.isPresent()) {
            event.forwardTo(DivisionNavigation.division(cycle.get().id(), agency.orElseThrow()));
            return;
        }
        removeAll();
        add(new EmptyState(
                Icons.USERS,
                getTranslation("division.DivisionPlaceView.none"),
                getTranslation("division.DivisionPlaceView.why")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("division.DivisionPlaceView.menu");
    }
}
