package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.AppraisalOverview;
import vn.parindex.appraisal.AppraisalRow;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.AppraisalStatus;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.ui.CycleChoice;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.DateText;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.SimulatedNotice;

/** What lies on the appraiser's own desk: leaf by leaf, or file by file with the act that closes one. */
@Route(AppraisalNavigation.LIST)
@RolesAllowed({Roles.APPRAISER, Roles.COUNCIL_SECRETARY, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@Menu(order = 30, title = "appraisal.AppraisalListView.menu", icon = "scan-search")
class AppraisalListView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private static final String TAB = "tab";
    private static final List<String> WAYS = List.of("leaves", "fields", "files");

    private final transient AppraisalOverview overview;
    private final transient AppraisalService service;
    private final transient Desktop desktop;
    private final Div content = new Div();
    private final Tabs tabs = new Tabs();
    private transient CycleRow cycle;

    AppraisalListView(AppraisalOverview overview, AppraisalService service, Desktop desktop) {
        this.overview = overview;
        this.service = service;
        this.desktop = desktop;
        addClassNames("par-page", "appraisal-list");
        content.addClassName("par-stack");
        tabs.add(new Tab(text("byLeaf")), new Tab(text("byField")), new Tab(text("byFile")));
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                open(tabs.getSelectedIndex());
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = desktop.chosenCycle(event);
        var way = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TAB)
                .map(WAYS::indexOf)
                .orElse(0);
        tabs.setSelectedIndex(Math.max(0, way));
        show();
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        bar.state(
                new CycleChoice(desktop.cycles(), cycle, AppraisalNavigation::list),
                desktop.badge(desktop.calendar(cycle.id()).deadline(CycleStep.APPRAISAL)));
        var neighbours = new ArrayList<Component>();
        if (desktop.readsReleases()) {
            neighbours.add(neighbour(AppraisalNavigation.release(cycle.id()), "release"));
        }
        if (desktop.writesReasons()) {
            neighbours.add(neighbour(AppraisalNavigation.reasons(cycle.id()), "reasons"));
        }
        bar.actions(neighbours.toArray(Component[]::new));
    }

    private Anchor neighbour(String path, String name) {
        var link = new Anchor(path, text(name));
        link.addClassName("appraisal-neighbour");
        return link;
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void show() {
        removeAll();
        var files = overview.files(cycle.id());
        add(new PageSentence(sentence(files)));
        if (files.isEmpty()) {
            add(new EmptyState(Icons.HOURGLASS, text("empty"), text("emptyReason")));
            return;
        }
        add(lead(files));
        if (cycle.simulated()) {
            add(new SimulatedNotice());
        }
        content.removeAll();
        content.add(
                switch (tabs.getSelectedIndex()) {
                    case 1 -> new FieldProgressGrid(cycle.id(), () -> overview.fields(cycle.id()));
                    case 2 -> files();
                    default -> leaves();
                });
        add(tabs, content);
    }

    private Component leaves() {
        return new LeafProgressGrid(cycle.id(), () -> overview.leaves(cycle.id()));
    }

    private Component files() {
        return new FilesOfDesk(
                desktop.agencies(), service, () -> overview.files(cycle.id()), overview::closing, this::show);
    }

    private String sentence(List<AppraisalRow> files) {
        if (files.isEmpty()) {
            return text("sentenceEmpty");
        }
        var pending =
                files.stream().mapToInt(row -> row.total() - row.decided()).sum();
        var again = files.stream()
                .filter(row -> row.status() == AppraisalStatus.DECIDING_AGAIN)
                .count();
        if (pending > 0) {
            var open = files.stream()
                    .filter(row -> row.decided() < row.total())
                    .map(AppraisalRow::file)
                    .distinct()
                    .count();
            return text("sentencePending", pending, open);
        }
        return again > 0 ? text("sentenceAgain", again) : text("sentenceDone");
    }

    private Paragraph lead(List<AppraisalRow> files) {
        var deadline = desktop.calendar(cycle.id()).deadline(CycleStep.APPRAISAL);
        var complete = files.stream().filter(AppraisalRow::isComplete).count();
        var due = DateText.of(getLocale()).dateTime(deadline);
        var left = DateText.of(getLocale()).timeLeft(desktop.timeLeft(deadline));
        var lead = new Paragraph(text("lead", due, left) + (complete > 0 ? " " + text("leadComplete", complete) : ""));
        lead.addClassName("par-lead");
        return lead;
    }

    private void open(int way) {
        var path =
                switch (way) {
                    case 1 -> AppraisalNavigation.fields(cycle.id());
                    case 2 -> AppraisalNavigation.files(cycle.id());
                    default -> AppraisalNavigation.list(cycle.id());
                };
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.AppraisalListView." + element, arguments);
    }
}
