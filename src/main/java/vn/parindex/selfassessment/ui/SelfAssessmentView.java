package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileNews.Told;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.HasKeys;
import vn.parindex.shell.KeyHint;
import vn.parindex.shell.Notify;
import vn.parindex.shell.SaveState;

/** The agency's file: the tree on the left, one leaf live in the middle, its context on the right. */
@Route(SelfAssessmentNavigation.FILE)
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.CONTRIBUTOR, Roles.AUDITOR, Roles.CYCLE_MANAGER})
@BelongsTo("file")
class SelfAssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar, HasKeys, LeafActs {

    private final transient FileDesk desk;
    private final transient FileSurroundings around;
    private final transient FileShown shown;
    private final CheckWay check;
    private final FileTree tree = new FileTree(this::open, this::filter, this::holder);
    private final LiveLeaf live;
    private final SaveState saving = new SaveState();
    private final PeopleInFile people = new PeopleInFile();
    private final transient FileCompany company;
    private transient FilePlace place;
    private transient Bar bar;

    SelfAssessmentView(FileDesk desk, EvidenceDesk documents, FileSurroundings around, CheckDesk checks) {
        this.desk = desk;
        this.around = around;
        check = new CheckWay(checks);
        live = new LiveLeaf(desk, documents, around, this, this::step, this::finish);
        shown = new FileShown(desk, around, tree, live);
        company = new FileCompany(this, around, this::hear, this::meet);
        addClassName("par-panes");
        live.getContent().addComponentAsFirst(new PaneOpeners(tree, live.side()));
        add(tree, live, live.side());
        FileKeys.on(this, this::step, this::stepToOpen, this::finish);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var cycle = CycleId.of(parameters.get("cycleId").orElseThrow());
        var agency = AgencyId.of(parameters.get("agencyId").orElseThrow());
        boolean known = place != null && place.isIn(cycle, agency) && company.isFollowing();
        if (!known) {
            var of = desk.cycle(cycle);
            place = new FilePlace(company.enter(() -> desk.open(cycle, agency)), of.year(), around.mine(cycle, agency));
            tree.label(of.simulated());
            check.at(cycle, agency);
        }
        place.go(parameters.get("leafCode"), FileFilter.of(event.getLocation().getQueryParameters()));
        live.open(place);
        company.at(place.leaf());
        if (known) {
            tree.move();
            check.goOn();
        } else {
            tree.show(place);
        }
        FindingPlace.go(event.getLocation().getQueryParameters());
    }

    @Override
    public void saved(LeafId which) {
        if (shown.renew(place, which)) {
            check.renew();
        }
    }

    @Override
    public void entered(String field) {
        company.in(field);
    }

    /** What colleagues committed; when the file itself moved, the bar says another thing too. */
    private void hear(Told told) {
        shown.hear(place, told);
        check.doubt();
        if (told.whole() && bar != null) {
            check.renew();
            fillBar(bar);
        }
    }

    private void meet(FilePeople present) {
        people.show(present);
        shown.meet(place, present);
    }

    private Optional<LocalizedText> holder(LeafId leaf) {
        return around.holder(place.cycle(), place.agency(), leaf);
    }

    private void open(Leaf chosen) {
        UI.getCurrent().navigate(place.path(chosen), place.filter().address());
    }

    private void filter(FileFilter chosen) {
        place.filter(chosen);
        tree.show(place);
        live.place();
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(place.path(), chosen.address()));
    }

    private void step(int direction) {
        place.neighbour(direction).ifPresent(this::open);
    }

    private void stepToOpen(int direction) {
        place.unfinished(direction)
                .ifPresentOrElse(
                        this::open,
                        () -> Notify.attention(getTranslation("selfassessment.SelfAssessmentView.noneOpen")));
    }

    private void finish() {
        boolean done = live.finish();
        saved(place.leaf().id());
        live.follow();
        if (done) {
            step(1);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        company.leave();
        super.onDetach(event);
    }

    @Override
    public void fillBar(Bar filled) {
        bar = filled;
        new FileBar(desk, place, saving, people, check)
                .errands(around.errands())
                .fill(bar);
    }

    @Override
    public List<KeyHint> keys() {
        return FileKeys.HINTS;
    }

    @Override
    public String getPageTitle() {
        var code =
                Optional.ofNullable(place).map(FilePlace::leaf).map(Leaf::code).orElse("");
        return getTranslation("selfassessment.SelfAssessmentView.title", code);
    }
}
