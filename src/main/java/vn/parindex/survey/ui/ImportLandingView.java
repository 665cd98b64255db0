package vn.parindex.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.Roles;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;
import vn.parindex.survey.SurveyNavigation;

/** Leads to the import of the present cycle; says so when there is none. */
@Route(SurveyNavigation.LANDING)
@Menu(order = 50, title = "survey.ImportView.menu", icon = "file-up")
@RolesAllowed(Roles.SURVEY_MANAGER)
class ImportLandingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Cycles cycles;

    ImportLandingView(Cycles cycles) {
        this.cycles = cycles;
        addClassName("par-page");
        add(new EmptyState(
                Icons.FILE_UP,
                getTranslation("survey.ImportLandingView.none"),
                getTranslation("survey.ImportLandingView.wait")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycles.current().ifPresent(cycle -> event.forwardTo(SurveyNavigation.importOf(cycle.id())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.ImportView.title");
    }
}
