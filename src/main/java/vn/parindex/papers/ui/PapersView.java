package vn.parindex.papers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.papers.FilePaper;
import vn.parindex.papers.FilePapers;
import vn.parindex.papers.PapersNavigation;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** The papers that a file makes of itself: each with a look into it, to take as Word, PDF or Excel, or all at once. */
@Route(PapersNavigation.PAPERS)
@RolesAllowed({
    Roles.OFFICER,
    Roles.COORDINATOR,
    Roles.LEADER,
    Roles.CYCLE_MANAGER,
    Roles.AUDITOR,
    Roles.COUNCIL_CHAIR,
    Roles.COUNCIL_SECRETARY,
    Roles.COUNCIL_MEMBER
})
@BelongsTo("file")
class PapersView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient PapersDesk desk;
    private final PaperPreview preview = new PaperPreview();
    private CycleId cycle;
    private AgencyId agency;
    private transient FilePapers file;
    private PaperList list;
    private FilePaper shown = FilePaper.SELF_REPORT;

    PapersView(PapersDesk desk) {
        this.desk = desk;
        addClassNames("par-page", "papers-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = CycleId.of(event.getRouteParameters().get("cycleId").orElseThrow());
        agency = AgencyId.of(event.getRouteParameters().get("agencyId").orElseThrow());
        file = desk.papers(cycle, agency);
        show();
    }

    private void show() {
        removeAll();
        add(new PageSentence(getTranslation(
                file.draft() ? "papers.PapersView.sentence.draft" : "papers.PapersView.sentence.final")));
        if (file.simulated()) {
            add(new SimulatedNotice());
        }
        list = new PaperList(cycle, agency, file, this::look);
        var left = new Div(list, remarks(), new PackagePanel(desk, cycle, agency, file));
        left.addClassName("par-stack");
        var columns = new Div(left, preview);
        columns.addClassNames("par-columns", "par-columns--even");
        add(columns);
        look(FilePaper.SELF_REPORT);
    }

    private RemarksPanel remarks() {
        boolean mine = file.file().status() == FileStatus.SELF_ASSESSING
                && desk.officer().belongsTo(agency)
                && desk.officer().has(Roles.COORDINATOR);
        return new RemarksPanel(
                file.remarks(),
                mine,
                (difficulties, proposals, version) -> desk.write(cycle, agency, difficulties, proposals, version),
                this::refresh);
    }

    private void refresh() {
        file = desk.papers(cycle, agency);
        list.showHash(file.hash());
        look(shown);
    }

    private void look(FilePaper paper) {
        shown = paper;
        preview.show(cycle, agency, paper);
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getTranslation(
                "papers.PapersView.title", desk.cycle(cycle).year().value()));
        bar.subtitle(desk.agency(agency).name().in(getLocale()));
        bar.back(SelfAssessmentNavigation.file(cycle, agency), getTranslation("papers.PapersView.back"));
        bar.state(
                file.draft()
                        ? new StatusBadge(Tone.WARNING, Icons.PENCIL, getTranslation("papers.PapersView.draft"))
                        : new StatusBadge(Tone.SUCCESS, Icons.STAMP, getTranslation("papers.PapersView.final")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("papers.PapersView.pageTitle");
    }
}
