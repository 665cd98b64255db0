package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.appraisal.GridIndex;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.evidence.ui.DocumentPreview;
import vn.parindex.evidence.ui.Previews;
import vn.parindex.shell.Bar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.ProgressLine;
import vn.parindex.shell.SaveState;

/** The bar above the grid: what it is about, how far, until when, and the ways to its neighbours. */
class BoardBar {

    private final CycleId cycle;
    private final Subject subject;
    private final Div progress = new Div();
    private final SaveState saved = new SaveState();
    private final Button undo = new Button();
    private final Desktop desktop;
    private Runnable undoing = () -> {};

    BoardBar(CycleId cycle, Subject subject, Desktop desktop) {
        this.cycle = cycle;
        this.subject = subject;
        this.desktop = desktop;
        progress.addClassName("appraisal-progress");
        undo.setText(UI.getCurrent().getTranslation("shell.Notify.undo"));
        undo.setIcon(Icons.UNDO_2.create());
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        undo.addClickListener(click -> undo());
        undo.setVisible(false);
        saved.idle();
    }

    CycleId cycle() {
        return cycle;
    }

    /** The leaf of a grid of one leaf; null where leaves differ from row to row. */
    Leaf onlyLeaf() {
        return subject.only();
    }

    /** Shows documents beside the grid. */
    DocumentPreview preview() {
        return desktop.previews().inPage();
    }

    /** Shows a document over the page. */
    Previews previews() {
        return desktop.previews();
    }

    /** The set that a leaf belongs to. */
    FrozenSet setOf(Leaf leaf) {
        return desktop.setOf(leaf);
    }

    void fill(Bar bar, GridIndex index) {
        var ui = UI.getCurrent();
        bar.back(subject.back(), ui.getTranslation("appraisal.BoardBar.list"));
        bar.title(subject.title());
        bar.subtitle(subject.subtitle());
        var calendar = desktop.calendar(cycle);
        var due = subject.whose()
                .map(agency -> calendar.deadline(agency, CycleStep.APPRAISAL))
                .orElseGet(() -> calendar.deadline(CycleStep.APPRAISAL));
        var late = due.isBefore(desktop.now());
        if (late && index.decided() == index.lines().size()) {
            bar.state(progress);
        } else {
            bar.state(progress, desktop.badge(due));
        }
        bar.actions(Stream.of(
                        Optional.<Component>of(saved),
                        Optional.<Component>of(undo),
                        subject.before().map(to -> link(to, Icons.CHEVRON_LEFT, "before")),
                        subject.after().map(to -> link(to, Icons.CHEVRON_RIGHT, "after")))
                .flatMap(Optional::stream)
                .toArray(Component[]::new));
        show(index);
    }

    /** How far it is now. */
    void show(GridIndex index) {
        progress.removeAll();
        var total = index.lines().size();
        progress.add(
                new Span(UI.getCurrent().getTranslation("appraisal.BoardBar.progress", index.decided(), total)),
                new ProgressLine(ProgressLine.Parts.of(index.decided(), total)));
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
        subject.before().ifPresent(to -> UI.getCurrent().navigate(to.path()));
    }

    void goOn() {
        subject.after().ifPresent(to -> UI.getCurrent().navigate(to.path()));
    }

    private Component link(Subject.Neighbour to, Icons icon, String label) {
        var link = new Anchor(to.path(), icon.create());
        link.setTitle(to.name());
        link.setAriaLabel(UI.getCurrent().getTranslation("appraisal.BoardBar." + label, to.name()));
        link.addClassName("appraisal-neighbour");
        return link;
    }
}
