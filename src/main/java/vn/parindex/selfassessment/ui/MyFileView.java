package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Roles;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;

/** The place "my agency's file" of the rail: leads to the file of the current cycle, or says that there is none. */
@Route("file")
@Menu(order = 20, title = "selfassessment.MyFileView.menu", icon = "file-pen-line")
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.CONTRIBUTOR})
class MyFileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Cycles cycles;
    private final transient Submissions submissions;
    private final transient CurrentOfficer current;

    MyFileView(Cycles cycles, Submissions submissions, CurrentOfficer current) {
        this.cycles = cycles;
        this.submissions = submissions;
        this.current = current;
        addClassName("par-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = current.get()
                .agency()
                .flatMap(agency -> cycles.current().flatMap(cycle -> submissions.file(cycle.id(), agency)));
        if (file.isPresent()) {
            event.forwardTo(
                    SelfAssessmentNavigation.file(file.get().cycle(), file.get().agency()));
            return;
        }
        removeAll();
        add(new EmptyState(
                Icons.FILE_PEN_LINE,
                getTranslation("selfassessment.MyFileView.none"),
                getTranslation("selfassessment.MyFileView.why")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfassessment.MyFileView.menu");
    }
}
