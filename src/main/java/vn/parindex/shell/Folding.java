package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;

/**
 * Rows that stand as cards on a phone, so that nothing has to be scrolled sideways. The first column is the card's title;
 * where the heads of columns are gone, cells say the name of their column themselves.
 */
public final class Folding {

    /** Part name of a column whose cells take a whole line of the card. */
    public static final String LINE = "fold-line";

    /** Part name of the column that is the title where boxes to choose by stand before it. */
    public static final String TITLE = "fold-title";

    /** Part name of a cell in which nothing stands: a card leaves no room for it. */
    public static final String NONE = "fold-none";

    /** What a browser tells of a grid whose rows stand as cards in it. */
    static final String NARROW = "par-narrow";

    /** Other browsers stay silent, so that nothing is kept for them. */
    private static final String TELL_NARROW = "const phone = matchMedia('(max-width: 599.98px)');"
            + "const tell = () => phone.matches && this.isConnected && this.dispatchEvent(new CustomEvent($0));"
            + "phone.addEventListener('change', tell, { once: true });"
            + "tell();";

    private Folding() {}

    /** By what it sorts can be chosen above it, on a phone. */
    public static void apply(Grid<?> grid) {
        grid.addThemeName("folding");
        grid.getElement().addEventListener(NARROW, told -> FoldedSort.before(grid));
        grid.addAttachListener(attached -> {
            if (grid.getColumns().stream().anyMatch(Grid.Column::isSortable)) {
                grid.getElement().executeJs(TELL_NARROW, NARROW);
            }
        });
    }

    /** Columns of the grid have come or gone: so has what it can be sorted by. */
    public static void columnsChanged(Grid<?> grid) {
        FoldedSort.of(grid).ifPresent(FoldedSort::refresh);
    }

    /** For a grid of many choices: boxes first, then the column with the part name {@link #TITLE}. */
    public static void applyChoosing(Grid<?> grid) {
        apply(grid);
        grid.addThemeName("choosing");
    }

    /** Markup before what stands in a cell, in the template of a {@link LitRenderer}: seen on a phone only. */
    public static String name(String column) {
        var text = column.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("`", "&#96;")
                .replace("$", "&#36;")
                .replace("\\", "&#92;");
        return "<span class=\"par-fold\">" + text + "</span>";
    }

    /** A cell of plain text under the name of its column. */
    public static <T> LitRenderer<T> named(String column, ValueProvider<T, ?> value) {
        return LitRenderer.<T>of(name(column) + "${item.value}").withProperty("value", value);
    }

    /** A table that is filled: every cell of its body learns the name of its column. */
    public static void apply(NativeTable table) {
        table.addClassName("par-table--folding");
        var names = cells(table.getHead().getRows().get(0)).stream()
                .map(cell -> cell.getElement().getText())
                .toList();
        table.getBody().getRows().forEach(row -> {
            var cells = cells(row);
            for (int at = 0; at < Math.min(cells.size(), names.size()); at++) {
                cells.get(at).getElement().setAttribute("data-column", names.get(at));
            }
        });
    }

    private static List<Component> cells(NativeTableRow row) {
        return row.getChildren().toList();
    }
}
