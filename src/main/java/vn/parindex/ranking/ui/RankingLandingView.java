package vn.parindex.ranking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.cycle.Cycles;
import vn.parindex.ranking.RankingNavigation;
import vn.parindex.shared.Roles;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;

/** Leads to the ranking of the present cycle; says so when there is none. */
@Route(RankingNavigation.LANDING)
@Menu(order = 55, title = "ranking.RankingView.menu", icon = "trophy")
@RolesAllowed({
    Roles.CYCLE_MANAGER,
    Roles.STEERING_MEMBER,
    Roles.COUNCIL_CHAIR,
    Roles.COUNCIL_SECRETARY,
    Roles.COUNCIL_MEMBER,
    Roles.AUDITOR
})
class RankingLandingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Cycles cycles;

    RankingLandingView(Cycles cycles) {
        this.cycles = cycles;
        addClassName("par-page");
        add(new EmptyState(
                Icons.TROPHY,
                getTranslation("ranking.RankingLandingView.none"),
                getTranslation("ranking.RankingLandingView.wait")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycles.current().ifPresent(cycle -> event.forwardTo(RankingNavigation.ranking(cycle.id())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ranking.RankingView.title");
    }
}
