package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.FindingGrid;
import vn.parindex.appraisal.LeafProgress;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.RuleWords;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.evidence.ui.DocumentPreview;
import vn.parindex.shell.Bar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ProgressLine;
import vn.parindex.shell.SaveState;

/** The bar above the grid: which leaf, how far, until when, and the ways to the leaves before and after. */
class LeafBar {

    private final CycleId cycle;
    private final Leaf leaf;
    private final Optional<Leaf> before;
    private final Optional<Leaf> after;
    private final Div progress = new Div();
    private final SaveState saved = new SaveState();
    private final Button undo = new Button();
    private final Desktop desktop;
    private Runnable undoing = () -> {};

    LeafBar(CycleId cycle, Leaf leaf, List<LeafProgress> leaves, Desktop desktop) {
        this.cycle = cycle;
        this.desktop = desktop;
        this.leaf = leaf;
        var order = leaves.stream().map(LeafProgress::leaf).toList();
        var place = order.indexOf(leaf);
        this.before = place > 0 ? Optional.of(order.get(place - 1)) : Optional.empty();
        this.after = place >= 0 && place + 1 < order.size() ? Optional.of(order.get(place + 1)) : Optional.empty();
        progress.addClassName("appraisal-progress");
        undo.setText(UI.getCurrent().getTranslation("shell.Notify.undo"));
        undo.setIcon(Icons.UNDO_2.create());
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        undo.addClickListener(click -> undo());
        undo.setVisible(false);
        saved.idle();
    }

    /** Shows documents beside the grid. */
    DocumentPreview preview() {
        return desktop.previews().inPage();
    }

    /** The set that the leaf belongs to. */
    FrozenSet set() {
        return desktop.setOf(leaf);
    }

    void fill(Bar bar, FindingGrid grid) {
        var ui = UI.getCurrent();
        var locale = ui.getLocale();
        var maximum = PointsFormat.of(locale).display(leaf.maximum());
        bar.back(AppraisalNavigation.list(), ui.getTranslation("appraisal.LeafBar.list"));
        bar.title(leaf.code() + " " + leaf.name().in(locale));
        bar.subtitle(ui.getTranslation("appraisal.LeafBar.rule", maximum, RuleWords.summary(locale, leaf.rule())));
        var due = desktop.calendar(cycle).deadline(CycleStep.APPRAISAL);
        var late = due.isBefore(desktop.now());
        if (late && grid.decided() == grid.rows().size()) {
            bar.state(progress);
        } else {
            bar.state(progress, desktop.badge(due));
        }
        bar.actions(Stream.of(
                        Optional.<Component>of(saved),
                        Optional.<Component>of(undo),
                        before.map(to -> link(to, Icons.CHEVRON_LEFT, "before")),
                        after.map(to -> link(to, Icons.CHEVRON_RIGHT, "after")))
                .flatMap(Optional::stream)
                .toArray(Component[]::new));
        show(grid);
    }

    /** How far the leaf is now. */
    void show(FindingGrid grid) {
        progress.removeAll();
        var total = grid.rows().size();
        progress.add(
                new Span(UI.getCurrent().getTranslation("appraisal.LeafBar.progress", grid.decided(), total)),
                new ProgressLine(ProgressLine.Parts.of(grid.decided(), total)));
    }

    /** A decision has been committed, and can be taken back until the next one. */
    void saved(Runnable undo) {
        saved.saved(desktop.now());
        undoing = undo;
        this.undo.setVisible(true);
    }

    /** Takes the last decision back; nothing happens when there is none. */
    void undo() {
        if (undo.isVisible()) {
            undo.setVisible(false);
            undoing.run();
        }
    }

    void goBack() {
        before.ifPresent(this::go);
    }

    void goOn() {
        after.ifPresent(this::go);
    }

    private void go(Leaf to) {
        UI.getCurrent().navigate(AppraisalNavigation.grid(cycle, to.id()));
    }

    private Component link(Leaf to, Icons icon, String label) {
        var code = new Span(to.code());
        code.addClassName("par-code");
        var link = icon == Icons.CHEVRON_LEFT
                ? new Anchor(AppraisalNavigation.grid(cycle, to.id()), icon.create(), code)
                : new Anchor(AppraisalNavigation.grid(cycle, to.id()), code, icon.create());
        var name = to.name().in(UI.getCurrent().getLocale());
        link.setTitle(name);
        link.setAriaLabel(UI.getCurrent().getTranslation("appraisal.LeafBar." + label, to.code(), name));
        link.addClassName("appraisal-neighbour");
        return link;
    }
}
