package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.ApprovalSheet;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.DateText;
import vn.parindex.shell.DeadlineBadge;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.StatusBadge;

/** The leader reads the whole file, returns single leaves with a reason, or approves and submits it. */
@Route(SelfAssessmentNavigation.APPROVAL)
@RolesAllowed({Roles.LEADER, Roles.COORDINATOR, Roles.AUDITOR, Roles.CYCLE_MANAGER})
@BelongsTo("file")
class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient FileDesk desk;
    private final transient CheckDesk checkDesk;
    private final ApprovalTable table = new ApprovalTable(this::chosen);
    private final Button giveBack = new Button();
    private CycleId cycle;
    private AgencyId agency;
    private FileDetails file;
    private transient ApprovalSheet sheet;
    private Bar bar;

    ApprovalView(FileDesk desk, CheckDesk checkDesk) {
        this.desk = desk;
        this.checkDesk = checkDesk;
        addClassNames("par-page", "par-page--reading");
        giveBack.setIcon(Icons.CORNER_UP_LEFT.create());
        giveBack.addClickListener(click -> askReasons());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = CycleId.of(event.getRouteParameters().get("cycleId").orElseThrow());
        agency = AgencyId.of(event.getRouteParameters().get("agencyId").orElseThrow());
        show();
    }

    private void show() {
        file = desk.open(cycle, agency);
        sheet = checkDesk.sheet(cycle, agency);
        removeAll();
        var format = PointsFormat.of(getLocale());
        add(new PageSentence(getTranslation(
                "selfassessment.ApprovalView.sentence." + file.file().status(),
                file.answers().size(),
                format.display(file.points(), file.applicableMaximum()),
                DateText.of(getLocale()).dateTime(file.file().submittedAt()),
                file.file().submittedByName())));
        if (desk.cycle(cycle).simulated()) {
            add(new SimulatedNotice());
        }
        var tools = new Div(giveBack);
        tools.addClassName("par-toolbar");
        tools.setVisible(mayDecide());
        table.show(file, sheet.lastYear(), mayDecide());
        add(new ApprovalFacts(file, sheet), new ReportPanel(desk, checkDesk, cycle, agency, this::show), tools, table);
        chosen();
        if (bar != null) {
            fillBar(bar);
        }
    }

    private boolean mayDecide() {
        return file.file().status() == FileStatus.AWAITING_APPROVAL
                && desk.officer().has(Roles.LEADER);
    }

    private void chosen() {
        int number = table.selected().size();
        giveBack.setEnabled(number > 0);
        giveBack.setText(getTranslation("selfassessment.ApprovalView.giveBack", number));
    }

    private void askReasons() {
        new ReturnDialog(
                        table.selected(),
                        file,
                        reasons -> act(
                                () -> desk.files()
                                        .returnLeaves(cycle, agency, new LinkedHashMap<LeafId, String>(reasons)),
                                getTranslation("selfassessment.ApprovalView.returned", reasons.size())))
                .open();
    }

    private void askSubmit() {
        var format = PointsFormat.of(getLocale());
        Confirm.ask(
                        getTranslation("selfassessment.ApprovalView.submitTitle"),
                        getTranslation("selfassessment.ApprovalView.submit"),
                        () -> act(
                                () -> desk.files().submit(cycle, agency, sheet.contentHash()),
                                getTranslation("selfassessment.ApprovalView.submitted")))
                .consequences(getTranslation(
                        "selfassessment.ApprovalView.submitText",
                        file.answers().size(),
                        format.display(file.points(), file.applicableMaximum())))
                .seenBy(getTranslation("selfassessment.ApprovalView.submitSeen"))
                .open();
    }

    private void act(Runnable verb, String done) {
        try {
            verb.run();
            Notify.done(done);
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
        show();
    }

    @Override
    public void fillBar(Bar shown) {
        bar = shown;
        bar.title(getTranslation(
                "selfassessment.ApprovalView.title", desk.cycle(cycle).year().value()));
        bar.subtitle(desk.agency(agency).name().in(getLocale()));
        bar.back(
                SelfAssessmentNavigation.file(cycle, agency), getTranslation("selfassessment.ApprovalView.backToFile"));
        var badge = new StatusBadge(FileLook.of(file.file().status()));
        if (mayDecide()) {
            bar.state(badge, new DeadlineBadge(file.deadline(), desk.timeLeft(file.deadline())));
            var submit = new Button(
                    getTranslation("selfassessment.ApprovalView.submit"), Icons.SEND.create(), click -> askSubmit());
            submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.actions(papers(), submit);
        } else {
            bar.state(badge);
            bar.actions(papers());
        }
    }

    private Button papers() {
        return new Button(
                getTranslation("selfassessment.ApprovalView.papers"),
                Icons.FILE_TEXT.create(),
                click -> UI.getCurrent().navigate(SelfAssessmentNavigation.papers(cycle, agency)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfassessment.ApprovalView.pageTitle");
    }
}
