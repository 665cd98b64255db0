package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.CheckSeverity;
import vn.parindex.selfassessment.FileChecks;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.DeadlineBadge;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.StatusBadge;

/** The check before submission: what stands out, how grave it is, and the way to each place. */
@Route(SelfAssessmentNavigation.CHECK)
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.AUDITOR, Roles.CYCLE_MANAGER})
@BelongsTo("file")
class CheckView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient FileDesk desk;
    private final transient CheckDesk checkDesk;
    private CycleId cycle;
    private AgencyId agency;
    private FileDetails file;
    private FileChecks checks;
    private Bar bar;

    CheckView(FileDesk desk, CheckDesk checkDesk) {
        this.desk = desk;
        this.checkDesk = checkDesk;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = CycleId.of(event.getRouteParameters().get("cycleId").orElseThrow());
        agency = AgencyId.of(event.getRouteParameters().get("agencyId").orElseThrow());
        show();
    }

    private void show() {
        file = desk.open(cycle, agency);
        checks = checkDesk.check(cycle, agency);
        removeAll();
        add(new PageSentence(sentence()));
        if (desk.cycle(cycle).simulated()) {
            add(new SimulatedNotice());
        }
        if (checks.findings().isEmpty()) {
            add(new EmptyState(Icons.CLIPBOARD_CHECK, text("clean"), text("cleanWhy"), backToFile()));
        }
        for (var severity : CheckSeverity.values()) {
            if (checks.count(severity) > 0) {
                add(new FindingsPanel(severity, checks.of(severity), file, this::explain));
            }
        }
        add(new ReportPanel(desk, checkDesk, cycle, agency, this::show));
        if (bar != null) {
            fillBar(bar);
        }
    }

    private String sentence() {
        int blocking = checks.count(CheckSeverity.BLOCKS);
        int unexplained = checks.count(CheckSeverity.MUST_EXPLAIN);
        if (file.file().status().submitted()) {
            return text("sentence.submitted");
        }
        return blocking + unexplained == 0
                ? text("sentence.ready", file.answers().size())
                : text("sentence.open", blocking, unexplained);
    }

    private void explain(FindingsPanel.Explanation explanation) {
        checkDesk.explain(cycle, agency, explanation.leaf(), explanation.words());
        show();
    }

    private Anchor backToFile() {
        return new Anchor(SelfAssessmentNavigation.file(cycle, agency), text("backToFile"));
    }

    @Override
    public void fillBar(Bar shown) {
        bar = shown;
        bar.title(text("title", desk.cycle(cycle).year().value()));
        bar.subtitle(desk.agency(agency).name().in(getLocale()));
        bar.back(SelfAssessmentNavigation.file(cycle, agency), text("backToFile"));
        var badge = new StatusBadge(FileLook.of(file.file().status()));
        if (file.file().status() == FileStatus.SELF_ASSESSING) {
            bar.state(badge, new DeadlineBadge(file.deadline(), desk.timeLeft(file.deadline())));
        } else {
            bar.state(badge);
        }
        if (file.file().status() == FileStatus.SELF_ASSESSING && desk.officer().has(Roles.COORDINATOR)) {
            var again = new Button(text("again"), Icons.REFRESH_CW.create(), click -> show());
            var send = new Button(
                    text("send"),
                    Icons.CLIPBOARD_CHECK.create(),
                    click -> new SendDialog(desk, cycle, agency, file).open());
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.actions(again, send);
        } else {
            bar.actions();
        }
    }

    private String text(String element, Object... arguments) {
        return getTranslation("selfassessment.CheckView." + element, arguments);
    }

    @Override
    public String getPageTitle() {
        return text("pageTitle");
    }
}
