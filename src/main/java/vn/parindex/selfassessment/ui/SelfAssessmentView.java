package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.AnswerConflictException;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.NotFoundException;
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
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.AUDITOR, Roles.CYCLE_MANAGER})
@BelongsTo("file")
class SelfAssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar, HasKeys {

    private final transient FileDesk desk;
    private final FileTree tree = new FileTree(this::open);
    private final transient LeafEvidence evidence;
    private final LeafPane pane;
    private final LeafFooter footer = new LeafFooter(this::step, this::finish);
    private final LeafSide side = new LeafSide();
    private final SaveState saving = new SaveState();
    private CycleId cycle;
    private AgencyId agency;
    private FileDetails file;
    private Leaf leaf;
    private AnswerDetails answer;
    private Bar bar;

    SelfAssessmentView(FileDesk desk) {
        this.desk = desk;
        evidence = new LeafEvidence(desk, this::reload);
        pane = new LeafPane(new EvidenceCard(evidence), desk.person(), this::reload);
        addClassName("par-panes");
        var middle = new Div(openers(), pane, footer);
        middle.addClassNames("par-pane", "par-pane--item");
        add(tree, middle, side);
        Shortcuts.addShortcutListener(this, () -> step(-1), Key.ARROW_UP, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> step(1), Key.ARROW_DOWN, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, this::finish, Key.ENTER, KeyModifier.CONTROL);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        cycle = CycleId.of(parameters.get("cycleId").orElseThrow());
        agency = AgencyId.of(parameters.get("agencyId").orElseThrow());
        file = desk.open(cycle, agency);
        tree.show(file);
        tree.label(desk.cycle(cycle).simulated());
        leaf = leaf(parameters.get("leafCode"));
        evidence.at(cycle, agency, leaf);
        show();
    }

    private Leaf leaf(Optional<String> code) {
        return code.map(wanted -> file.set()
                        .leafByCode(wanted)
                        .filter(found -> file.answers().stream()
                                .anyMatch(row -> row.leaf().equals(found.id())))
                        .orElseThrow(() -> new NotFoundException("leaf " + wanted)))
                .orElseGet(() -> file.set().leaf(file.answers().get(0).leaf()));
    }

    private void show() {
        answer = desk.answer(cycle, agency, leaf.id());
        tree.select(leaf);
        pane.show(file, leaf, answer, desk.inCharge(file, leaf, getLocale()));
        side.show(leaf, answer, desk.history(cycle, agency, leaf.id()));
        footer.show(answer, neighbour(-1), neighbour(1));
    }

    /** Something was committed: by this officer, or found when the page came back. */
    private void reload() {
        file = desk.open(cycle, agency);
        answer = desk.answer(cycle, agency, leaf.id());
        tree.show(file);
        tree.select(leaf);
        pane.refresh(file, leaf, answer);
        side.show(leaf, answer, desk.history(cycle, agency, leaf.id()));
        footer.show(answer, neighbour(-1), neighbour(1));
        if (bar != null) {
            fillBar(bar);
        }
    }

    private Optional<Leaf> neighbour(int distance) {
        var leaves =
                file.answers().stream().map(row -> file.set().leaf(row.leaf())).toList();
        int at = leaves.indexOf(leaf) + distance;
        return at >= 0 && at < leaves.size() ? Optional.of(leaves.get(at)) : Optional.empty();
    }

    private void open(Leaf chosen) {
        UI.getCurrent().navigate(SelfAssessmentNavigation.leaf(cycle, agency, chosen.code()));
    }

    private void step(int distance) {
        neighbour(distance).ifPresent(this::open);
    }

    private void finish() {
        if (!answer.editable()) {
            step(1);
            return;
        }
        try {
            desk.markDone(cycle, agency, leaf.id(), answer.version());
            if (neighbour(1).isPresent()) {
                step(1);
            } else {
                reload();
            }
        } catch (AnswerConflictException conflict) {
            Notify.attention(getTranslation("selfassessment.SelfAssessmentView.changedMeanwhile"));
            show();
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
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
    public void fillBar(Bar shown) {
        bar = shown;
        new FileBar(desk, cycle, agency, file, saving).fill(bar);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                KeyHint.of("selfassessment.keys.previous", "Alt", "↑"),
                KeyHint.of("selfassessment.keys.next", "Alt", "↓"),
                KeyHint.of("selfassessment.keys.done", "Ctrl", "Enter"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfassessment.SelfAssessmentView.title", leaf == null ? "" : leaf.code());
    }
}
