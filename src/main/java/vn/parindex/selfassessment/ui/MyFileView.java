package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.division.OwnPartService;
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
    private final transient OwnPartService parts;

    MyFileView(Cycles cycles, Submissions submissions, CurrentOfficer current, OwnPartService parts) {
        this.cycles = cycles;
        this.submissions = submissions;
        this.current = current;
        this.parts = parts;
        addClassName("par-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = current.get()
                .agency()
                .flatMap(agency -> cycles.currentOf(agency).flatMap(cycle -> submissions.file(cycle.id(), agency)));
        if (file.isPresent() && !isWithoutPart(file.get().cycle())) {
            event.forwardTo(
                    SelfAssessmentNavigation.file(file.get().cycle(), file.get().agency()));
            return;
        }
        removeAll();
        var key = "selfassessment.MyFileView." + (file.isPresent() ? "part" : "file");
        add(new EmptyState(Icons.FILE_PEN_LINE, getTranslation(key + ".none"), getTranslation(key + ".why")));
    }

    /** To a contributor whom nothing was given there is no file yet. */
    private boolean isWithoutPart(CycleId cycle) {
        return current.get().has(Roles.CONTRIBUTOR) && parts.mine(cycle).parts().isEmpty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfassessment.MyFileView.menu");
    }
}
