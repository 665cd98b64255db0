package vn.parindex.shell;

import com.vaadin.flow.component.grid.Grid;

/** Gives the checkboxes of a multi-select grid names that screen readers find: the component puts them where none looks. */
public final class SelectionLabels {

    private static final String NAME_BOXES =
            "const name = () => this.querySelectorAll('vaadin-checkbox').forEach(box => {"
                    + "  const all = box.id === 'selectAllCheckbox';"
                    + "  if (!box.accessibleName) { box.accessibleName = all ? $0 : $1; }"
                    + "  box.removeAttribute('aria-label');"
                    + "});"
                    + "new MutationObserver(name).observe(this, { childList: true, subtree: true });"
                    + "name();";

    private SelectionLabels() {}

    public static <T> Grid<T> apply(Grid<T> grid) {
        grid.addAttachListener(attached -> grid.getElement()
                .executeJs(
                        NAME_BOXES,
                        grid.getTranslation("shell.SelectionLabels.all"),
                        grid.getTranslation("shell.SelectionLabels.row")));
        return grid;
    }
}
