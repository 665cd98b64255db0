package vn.parindex.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Optional;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.ui.CycleChoice;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Panel;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.workflow.ProcessOverview;
import vn.parindex.workflow.ProcessPlace;
import vn.parindex.workflow.ProcessVersion;
import vn.parindex.workflow.WorkflowNavigation;

/** All files of a cycle on the diagram, how many are where and how many are late; then the list of one place. */
@Route(WorkflowNavigation.OVERVIEW + "/:" + WorkflowNavigation.ID + "?")
@Menu(order = 15, title = "workflow.ProcessOverviewView.menu", icon = "workflow")
@RolesAllowed({Roles.CYCLE_MANAGER, Roles.ADMINISTRATOR, Roles.AUDITOR})
class ProcessOverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient OverviewDesk desk;
    private CycleId cycle;
    private String version;
    private transient ProcessPlace chosen;
    private OverviewPicture picture;

    ProcessOverviewView(OverviewDesk desk) {
        this.desk = desk;
        addClassNames("par-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = event.getRouteParameters()
                .get(WorkflowNavigation.ID)
                .map(CycleId::of)
                .or(() -> desk.current().map(CycleRow::id))
                .orElse(null);
        chosen = null;
        version = null;
        show();
    }

    private void show() {
        removeAll();
        if (cycle == null) {
            add(new EmptyState(Icons.WORKFLOW, text("none"), text("noneWhy")));
            return;
        }
        var row = desk.cycle(cycle);
        var overview = desk.overview().of(cycle, Optional.ofNullable(version));
        add(new Div(new PageSentence(sentence(overview)), lead(overview)));
        if (row.simulated()) {
            add(new SimulatedNotice());
        }
        chosen = overview.places().stream()
                .filter(place -> chosen != null && place.element().equals(chosen.element()))
                .findFirst()
                .or(() -> overview.places().stream()
                        .filter(place -> place.kind() != null)
                        .max(Comparator.comparingInt(ProcessPlace::overdue)))
                .orElse(null);
        picture = new OverviewPicture(overview, chosen, sentence(overview), this::choose, place -> {
            choose(place);
            picture.focusChosen();
        });
        var main = new Div(picture);
        main.addClassName("par-stack");
        if (chosen != null && chosen.kind() != null) {
            main.add(new PlacePanel(desk, cycle, overview.version().definition(), chosen, this::show));
        }
        var stuck = desk.administration().stuck(Optional.of(cycle));
        if (!stuck.isEmpty()) {
            main.addComponentAsFirst(new StuckPanel(desk, stuck, this::show));
        }
        if (overview.versions().size() > 1) {
            main.addComponentAsFirst(versions(overview));
        }
        add(main);
    }

    private void choose(ProcessPlace place) {
        chosen = place;
        show();
    }

    private String sentence(ProcessOverview overview) {
        var running = overview.files();
        return running == 0 ? text("nothing") : text("sentence", running, overview.overdue());
    }

    private Paragraph lead(ProcessOverview overview) {
        var done = overview.places().stream()
                .filter(place -> place.kind() == null)
                .mapToInt(ProcessPlace::files)
                .sum();
        var lead = new Paragraph(text("lead", done));
        lead.addClassName("par-lead");
        return lead;
    }

    /** Running files finish on the version on which they began; each is shown on its own picture. */
    private Panel versions(ProcessOverview overview) {
        var select = new Select<ProcessVersion>();
        select.setLabel(text("version"));
        select.setItems(overview.versions());
        select.setItemLabelGenerator(each -> text("versionOf", each.number(), each.files()));
        select.setValue(overview.version());
        select.addValueChangeListener(change -> {
            version = change.getValue().definition();
            chosen = null;
            show();
        });
        var note = new Paragraph(text("versionNote"));
        note.addClassName("par-note");
        return new Panel(text("versions"), note, select);
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(text("title"));
        if (cycle == null) {
            return;
        }
        bar.state(new CycleChoice(desk.cycles(), desk.cycle(cycle), WorkflowNavigation::overview));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("workflow.ProcessOverviewView." + key, arguments);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }
}
