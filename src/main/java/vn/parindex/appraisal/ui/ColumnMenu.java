package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.parindex.shell.Icons;

/** Which columns are shown; a new one comes last, and moves by dragging its head. */
class ColumnMenu extends MenuBar {

    private final Map<GridColumn, MenuItem> items = new EnumMap<>(GridColumn.class);
    private final SerializableConsumer<List<GridColumn>> chosen;
    private List<GridColumn> shown;

    ColumnMenu(List<GridColumn> shown, SerializableConsumer<List<GridColumn>> chosen) {
        this.shown = shown;
        this.chosen = chosen;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        addClassName("appraisal-columns");
        var word = getTranslation("appraisal.ColumnMenu.columns");
        getElement().setAttribute("aria-label", word);
        var root = addItem(Icons.COLUMNS_3.create());
        root.add(new Span(word));
        root.setAriaLabel(word);
        for (var column : GridColumn.values()) {
            var item = root.getSubMenu().addItem(getTranslation(column.key()), click -> toggle(column));
            item.setCheckable(true);
            item.setChecked(shown.contains(column));
            item.setKeepOpen(true);
            items.put(column, item);
        }
    }

    /** The reader has moved columns. */
    void moved(List<GridColumn> order) {
        shown = order;
    }

    /** Shows a column that is hidden, and hides one that is shown. */
    void toggle(GridColumn column) {
        var next = new ArrayList<>(shown);
        if (!next.remove(column)) {
            next.add(column);
        }
        shown = List.copyOf(next);
        items.get(column).setChecked(shown.contains(column));
        chosen.accept(shown);
    }
}
