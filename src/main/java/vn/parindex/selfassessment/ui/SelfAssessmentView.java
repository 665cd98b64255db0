package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import vn.parindex.selfassessment.AnswerConflictException;
import vn.parindex.selfassessment.FileNews.Told;
import vn.parindex.selfassessment.LastYear;
import vn.parindex.selfassessment.LeafDetails;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.RefusedException;
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
    private final CheckWay check;
    private final FileTree tree = new FileTree(this::open, this::filter);
    private final transient LeafEvidence evidence;
    private final LeafPane pane;
    private final LeafFooter footer = new LeafFooter(this::step, this::finish);
    private final LeafSide side;
    private final SaveState saving = new SaveState();
    private final PeopleInFile people = new PeopleInFile();
    private final transient FileCompany company;
    private transient FilePlace place;
    private transient LeafDetails live;
    private transient Bar bar;

    SelfAssessmentView(FileDesk desk, EvidenceDesk documents, FileSurroundings around, CheckDesk checks) {
        this.desk = desk;
        this.around = around;
        check = new CheckWay(checks);
        evidence = new LeafEvidence(
                documents, desk.person(), () -> saved(place.leaf().id()));
        pane = new LeafPane(new EvidenceCard(evidence), desk.person(), this);
        side = new LeafSide(this::carry);
        company = new FileCompany(this, around, this::hear, this::meet);
        addClassName("par-panes");
        var middle = new Div(openers(), pane, footer);
        middle.addClassNames("par-pane", "par-pane--item");
        add(tree, middle, side);
        FileKeys.on(this, this::step, this::stepToOpen, this::finish);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var cycle = CycleId.of(parameters.get("cycleId").orElseThrow());
        var agency = AgencyId.of(parameters.get("agencyId").orElseThrow());
        boolean known = place != null && place.isIn(cycle, agency) && company.isFollowing();
        if (!known) {
            place = new FilePlace(company.enter(() -> desk.open(cycle, agency)), around.mine(cycle, agency));
            tree.label(desk.cycle(cycle).simulated());
            check.at(cycle, agency);
        }
        place.go(parameters.get("leafCode"), FileFilter.of(event.getLocation().getQueryParameters()));
        live = around.leaf(cycle, agency, place.leaf());
        place.renew(live.row());
        if (known) {
            tree.move();
        } else {
            tree.show(place);
        }
        show();
        FindingPlace.go(event.getLocation().getQueryParameters());
    }

    /** Shows the leaf that was just read. */
    private void show() {
        var leaf = place.leaf();
        evidence.at(place.cycle(), place.agency(), leaf);
        pane.show(
                place.file(),
                leaf,
                live.answer(),
                new LeafPane.LeafWords(
                        desk.inCharge(place.file(), leaf, getLocale()),
                        around.duty(place.cycle(), place.agency(), leaf)));
        company.at(leaf);
        beside();
    }

    private void beside() {
        var leaf = place.leaf();
        var before = around.lastYear(place.cycle(), place.agency(), leaf);
        side.show(leaf, live, before, desk.cycle(place.cycle()).year().value());
        footer.show(live.answer(), place.neighbour(-1), place.neighbour(1));
    }

    @Override
    public void saved(LeafId which) {
        if (!which.equals(place.leaf().id())) {
            renew(around.leaf(place.cycle(), place.agency(), place.file().set().leaf(which)));
            return;
        }
        live = around.leaf(place.cycle(), place.agency(), place.leaf());
        renew(live);
        pane.refresh(place.file(), place.leaf(), live.answer());
        beside();
        check.renew();
    }

    @Override
    public void entered(String field) {
        company.in(field);
    }

    private void renew(LeafDetails details) {
        if (place.renew(details.row())) {
            tree.renew(details.row());
        }
    }

    /** What colleagues committed: lines of the tree, the totals, and the open leaf unless somebody types into it. */
    private void hear(Told told) {
        if (told.whole()) {
            place.renew(desk.open(place.cycle(), place.agency()));
            tree.show(place);
            live = around.leaf(place.cycle(), place.agency(), place.leaf());
            show();
            check.renew();
            if (bar != null) {
                fillBar(bar);
            }
            return;
        }
        for (var row : told.answers()) {
            if (place.renew(row)) {
                tree.renew(row);
                if (row.leaf().equals(place.leaf().id())) {
                    saved(row.leaf());
                    pane.follow(live.answer());
                }
            }
        }
    }

    private void meet(FilePeople present) {
        people.show(present);
        tree.show(present);
        pane.show(present.inFields(place.leaf().code()));
    }

    private void open(Leaf chosen) {
        UI.getCurrent().navigate(place.path(chosen), place.filter().address());
    }

    private void filter(FileFilter chosen) {
        place.filter(chosen);
        tree.show(place);
        footer.show(live.answer(), place.neighbour(-1), place.neighbour(1));
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
        if (!live.answer().editable()) {
            step(1);
            return;
        }
        try {
            desk.markDone(
                    place.cycle(),
                    place.agency(),
                    place.leaf().id(),
                    live.answer().version());
            saved(place.leaf().id());
            pane.follow(live.answer());
            step(1);
        } catch (AnswerConflictException conflict) {
            Notify.attention(getTranslation("selfassessment.SelfAssessmentView.changedMeanwhile"));
            saved(place.leaf().id());
            pane.follow(live.answer());
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
    }

    private void carry(LastYear then) {
        var content = then.carried().orElseThrow();
        pane.carry(content);
        Notify.done(
                CarriedText.of(getLocale(), place.leaf(), then.cycle().year().value(), content));
    }

    private Div openers() {
        var openTree = new Button(getTranslation("selfassessment.SelfAssessmentView.tree"), click -> toggle(tree));
        openTree.addClassNames("par-pane__opener", "par-pane__opener--tree");
        var openSide = new Button(getTranslation("selfassessment.SelfAssessmentView.side"), click -> toggle(side));
        openSide.addClassNames("par-pane__opener", "par-pane__opener--side");
        var line = new Div(openTree, openSide);
        line.addClassName("selfassessment-openers");
        return line;
    }

    private static void toggle(com.vaadin.flow.component.Composite<Div> pane) {
        var open = pane.getContent().hasClassName("is-open");
        pane.getContent().setClassName("is-open", !open);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        company.leave();
        super.onDetach(event);
    }

    @Override
    public void fillBar(Bar shown) {
        bar = shown;
        new FileBar(desk, place::file, saving, people, check).fill(bar);
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
