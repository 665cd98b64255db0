package vn.parindex.ranking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.ui.CycleStatusLook;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.ranking.LeafPath;
import vn.parindex.ranking.RankingNavigation;
import vn.parindex.ranking.ScorePathService;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.StatusBadge;

/** Every score of one agency with its path: self-score, appraisal, again, Council, import, lock. */
@Route(RankingNavigation.SCORES)
@RolesAllowed({
    Roles.CYCLE_MANAGER,
    Roles.STEERING_MEMBER,
    Roles.COUNCIL_CHAIR,
    Roles.COUNCIL_SECRETARY,
    Roles.COUNCIL_MEMBER,
    Roles.AUDITOR,
    Roles.OFFICER,
    Roles.COORDINATOR,
    Roles.LEADER
})
@BelongsTo(RankingNavigation.LANDING)
class ScorePathView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient ScorePathService scores;
    private final transient Cycles cycles;
    private final transient Agencies agencies;
    private final transient AccessMatrix access;
    private transient CycleRow cycle;
    private transient AgencyRow agency;

    ScorePathView(ScorePathService scores, Cycles cycles, Agencies agencies, AccessMatrix access) {
        this.scores = scores;
        this.cycles = cycles;
        this.agencies = agencies;
        this.access = access;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var cycleId = CycleId.of(parameters.get(RankingNavigation.CYCLE_ID).orElse(""));
        var agencyId = AgencyId.of(parameters.get(RankingNavigation.AGENCY_ID).orElse(""));
        var paths = scores.paths(cycleId, agencyId);
        cycle = cycles.get(cycleId);
        agency = agencies.get(agencyId);
        removeAll();
        add(head(paths));
        if (cycle.simulated()) {
            add(new SimulatedNotice());
        }
        add(new ScorePathGrid(
                paths,
                cycles.setOf(cycleId, agencyId),
                path -> export("exportLeaf", path.leaf().id())));
    }

    private Div head(List<LeafPath> paths) {
        var sum = paths.stream().flatMap(path -> path.counted().stream()).reduce(Points.ZERO, Points::plus);
        var recorded = paths.stream().filter(path -> path.inForce().isPresent()).count();
        var lead = new Paragraph(text("lead", recorded, paths.size()));
        lead.addClassName("par-lead");
        var points = PointsFormat.of(getLocale()).display(sum);
        return new Div(new PageSentence(text("sentence", agency.shortName().in(getLocale()), points)), lead);
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle()).subtitle(cycle.name().in(getLocale()));
        bar.state(new StatusBadge(CycleStatusLook.of(cycle.status())));
        bar.actions(export("exportAll", null));
        if (access.permits("ranking.read")) {
            bar.back(RankingNavigation.ranking(cycle.id()), getTranslation("ranking.RankingView.title"));
        }
    }

    /** The agency's whole file, or one leaf of it; who may not read the page gets no file either. */
    private Anchor export(String label, LeafId leaf) {
        var locale = getLocale();
        var cycleId = cycle.id();
        var agencyId = agency.id();
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            var file = scores.export(cycleId, agencyId, leaf, locale);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), WORKBOOK, file.content().length);
        });
        var link = new Anchor(handler, "");
        link.add(Icons.FILE_SPREADSHEET.create(), new Span(text(label)));
        link.addClassName("ranking-export");
        return link;
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String element, Object... arguments) {
        return getTranslation("ranking.ScorePathView." + element, arguments);
    }
}
