package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.function.SerializablePredicate;

/**
 * A list, and beside it what is open of it. On a phone one stands under the other: opening a row goes to it and puts the
 * keyboard on its heading, and buttons above and below it lead back to the row.
 */
public class ListAndItem extends SplitLayout {

    /** Below this width panes stand one under the other (blocks/panes.css). */
    private static final String NARROW = "if (!matchMedia('(max-width: 899.98px)').matches) return;"
            + "const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';";

    private static final String TO_ITEM = NARROW
            + "const head = this.querySelector('h2, h3') || this;"
            + "head.setAttribute('tabindex', '-1');"
            + "head.focus({ preventScroll: true });"
            + "this.scrollIntoView({ block: 'start', behavior: calm });";

    private static final String TO_LIST = NARROW
            + "const grid = this.matches('vaadin-grid') ? this : this.querySelector('vaadin-grid');"
            + "(grid || this).scrollIntoView({ block: 'start', behavior: calm });"
            + "if (!grid) return;"
            + "const row = grid.shadowRoot.querySelector('[part~=\"selected-row\"] [part~=\"cell\"]');"
            + "const cell = row || grid.shadowRoot.querySelector('#items [part~=\"cell\"]');"
            + "if (cell) cell.focus({ preventScroll: true });";

    private final Component list;
    private final Div beside = new Div();

    /** @param share of the width that is the list's, in percent */
    public ListAndItem(Component list, Component item, double share) {
        this.list = list;
        beside.add(back(), item, back());
        beside.addClassName("par-beside");
        addToPrimary(list);
        addToSecondary(beside);
        setSplitterPosition(share);
    }

    /** Pressing a row goes to what it opens. */
    public <T> ListAndItem follow(Grid<T> grid, SerializablePredicate<T> opens) {
        grid.addItemClickListener(click -> {
            if (opens.test(click.getItem())) {
                toItem();
            }
        });
        return this;
    }

    /** Goes to what is open, where it does not stand beside the list. */
    public void toItem() {
        beside.getElement().executeJs(TO_ITEM);
    }

    /** Above what is open, and below it for those who have read to its end. */
    private Button back() {
        var back = new Button(getTranslation("shell.ListAndItem.back"), Icons.ARROW_LEFT.create(), click -> toList());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        back.addClassName("par-beside__back");
        return back;
    }

    private void toList() {
        list.getElement().executeJs(TO_LIST);
    }
}
