package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import vn.parindex.criteria.DraftPlace;
import vn.parindex.criteria.NodeLevel;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;

/** The left pane: totals, the tree, and what can be done with its rows; all of it without a mouse as well. */
class TreePane extends Composite<Div> {

    private final OpenSet open;
    private final TotalsHead totals;
    private final SetTree tree;
    private final MenuBar actions = new MenuBar();
    private final Span count = new Span();

    TreePane(OpenSet open, Runnable editHeader) {
        this.open = open;
        totals = new TotalsHead(open, editHeader);
        tree = new SetTree(open);
        count.addClassName("par-note");
        actions.addThemeVariants(MenuBarVariant.LUMO_SMALL);
        var foot = new Div(actions, count);
        foot.addClassNames("par-footer-bar", "criteria-tree__foot");
        getContent().addClassNames("par-pane", "par-pane--tree", "criteria-pane");
        getContent().add(totals, tree, foot);
        keys();
        refresh();
    }

    private void keys() {
        Shortcuts.addShortcutListener(tree, () -> tree.moveBy(-1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(tree);
        Shortcuts.addShortcutListener(tree, () -> tree.moveBy(1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(tree);
        Shortcuts.addShortcutListener(tree, tree::moveIn, Key.ARROW_RIGHT, KeyModifier.ALT, KeyModifier.SHIFT)
                .listenOn(tree);
        Shortcuts.addShortcutListener(tree, tree::moveOut, Key.ARROW_LEFT, KeyModifier.ALT, KeyModifier.SHIFT)
                .listenOn(tree);
        Shortcuts.addShortcutListener(tree, this::remove, Key.DELETE).listenOn(tree);
    }

    /** Cells changed: sums, marks and names follow. */
    final void refresh() {
        totals.refresh();
        tree.refresh();
        count();
        menu();
    }

    /** Another row is open. */
    void mark() {
        tree.mark();
        menu();
    }

    private void count() {
        var rows = open.details().rows();
        long fields =
                rows.stream().filter(row -> open.index().isField(row.id())).count();
        long leaves = rows.stream().filter(row -> open.index().isLeaf(row.id())).count();
        count.setText(text("count", fields, leaves));
    }

    private void menu() {
        actions.removeAll();
        actions.setVisible(open.editable());
        if (!open.editable()) {
            return;
        }
        var add = actions.addItem(Icons.PLUS.create());
        add.add(word(text("add")));
        var places = add.getSubMenu();
        places.addItem(text("addField"), click -> open.add(null, DraftPlace.BELOW));
        if (open.selected() != null) {
            rowMenu(places);
        }
    }

    private void rowMenu(SubMenu places) {
        var row = open.index().row(open.selected());
        places.addItem(text("addBeside", row.code()), click -> open.add(row.id(), DraftPlace.BELOW));
        if (row.level().filter(level -> level != NodeLevel.SUB_CRITERION).isPresent()) {
            places.addItem(text("addInto", row.code()), click -> open.add(row.id(), DraftPlace.INTO));
        }
        var move = actions.addItem(text("move"));
        move.getSubMenu().addItem(text("up"), click -> tree.moveBy(-1));
        move.getSubMenu().addItem(text("down"), click -> tree.moveBy(1));
        move.getSubMenu().addItem(text("in"), click -> tree.moveIn());
        move.getSubMenu().addItem(text("out"), click -> tree.moveOut());
        var remove = actions.addItem(Icons.TRASH.create(), click -> remove());
        remove.getElement().setAttribute("aria-label", text("remove", row.code()));
        remove.getElement().setAttribute("title", text("remove", row.code()));
    }

    private void remove() {
        if (open.selected() == null || !open.editable()) {
            return;
        }
        var code = open.index().row(open.selected()).code();
        open.remove(
                open.selected(),
                removed -> Notify.done(text("removed", code, removed.rows().size() - 1), () -> open.putBack(removed)));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("criteria.TreePane." + key, arguments);
    }

    private static Span word(String text) {
        var word = new Span(text);
        word.addClassName("criteria-menu__word");
        return word;
    }
}
