package vn.parindex.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.ReopeningRow;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.DateText;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Panel;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.Tone;

/** Where the file is, who holds it, until when; and what can still be done about it. */
@Route(SelfAssessmentNavigation.PROCESS)
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.AUDITOR, Roles.CYCLE_MANAGER})
@BelongsTo("file")
class FileProcessView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient ProcessDesk desk;
    private final transient OverviewDesk administration;
    private CycleId cycle;
    private AgencyId agency;
    private FileDetails file;
    private transient List<ReopeningRow> reopenings = List.of();
    private Bar bar;

    FileProcessView(ProcessDesk desk, OverviewDesk administration) {
        this.desk = desk;
        this.administration = administration;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = CycleId.of(event.getRouteParameters().get("cycleId").orElseThrow());
        agency = AgencyId.of(event.getRouteParameters().get("agencyId").orElseThrow());
        show();
    }

    private void show() {
        file = desk.after().file(cycle, agency);
        var process = desk.process(cycle, agency);
        reopenings = desk.after().reopenings(cycle, agency);
        var words = new ProcessWords(desk, process, file);
        removeAll();
        add(new Div(new PageSentence(words.sentence()), lead(words.lead())));
        if (desk.cycle(cycle).simulated()) {
            add(new SimulatedNotice());
        }
        var left = new Div(picture(words), new PassedPanel(desk, process));
        left.addClassName("par-stack");
        var right = new Div(new HoldersPanel(desk, process), new MilestonesPanel(desk, cycle, agency), mistakes());
        right.addClassName("par-stack");
        if (!reopenings.isEmpty()) {
            left.addComponentAsFirst(new ReopeningPanel(desk, file, reopenings, this::show));
        }
        process.stuckSince().ifPresent(since -> left.addComponentAsFirst(stuck(since)));
        var columns = new Div(left, right);
        columns.addClassName("par-columns");
        add(columns);
        if (bar != null) {
            fillBar(bar);
        }
    }

    /** Why, and one more attempt, to those who may; to the others that it is being dealt with, and since when. */
    private Component stuck(LocalDateTime since) {
        return administration.mayReadFailures()
                ? new StuckPanel(administration, administration.administration().stuck(cycle, agency), this::show)
                : new Banner(
                        Tone.WARNING,
                        Icons.TRIANGLE_ALERT,
                        text("stuck"),
                        text("stuckWhy", DateText.of(getLocale()).dateTime(since)));
    }

    private Panel picture(ProcessWords words) {
        return new Panel(text("picture"), words.diagram(), words.legend()).flush();
    }

    private static Paragraph lead(String words) {
        var lead = new Paragraph(words);
        lead.addClassName("par-lead");
        return lead;
    }

    /** What can be done about a mistake, or why it cannot. */
    private Panel mistakes() {
        var key = !file.file().status().submitted()
                ? "before"
                : file.file().status() != FileStatus.SUBMITTED
                        ? "late"
                        : desk.after().hasAppraisalBegun(cycle, agency) ? "reopen" : "withdraw";
        var note = new Paragraph(text("mistakes." + key));
        note.addClassName("par-note");
        var panel = new Panel(text("mistakes"), note);
        if (file.file().status().submitted()) {
            panel.add(new Anchor(SelfAssessmentNavigation.receipt(cycle, agency), text("receipt")));
        }
        return panel;
    }

    private void done(String key) {
        Notify.done(text(key));
        show();
    }

    @Override
    public void fillBar(Bar shown) {
        bar = shown;
        bar.title(text("title"));
        bar.subtitle(text(
                "subtitle",
                desk.agency(agency, getLocale()),
                desk.cycle(cycle).year().value()));
        bar.back(SelfAssessmentNavigation.file(cycle, agency), text("back"));
        var acts = new ArrayList<Button>();
        if (file.file().status() == FileStatus.SUBMITTED
                && reopenings.stream().noneMatch(row -> row.status().pending())) {
            new FileActs(desk, cycle, agency, file, this::done).offer(acts);
        }
        bar.actions(acts.toArray(Button[]::new));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("workflow.FileProcessView." + key, arguments);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }
}
