package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By what a list is sorted, above a grid whose rows stand as cards: the heads of its columns are out of reach there. It
 * sorts as they do and shows what they say; where there is room for heads it is not seen.
 */
class FoldedSort<T> extends Select<FoldedSort.Order<T>> {

    /** @param column null: in the usual order of the list */
    record Order<T>(Grid.Column<T> column, SortDirection direction) {}

    private final Grid<T> grid;

    private FoldedSort(Grid<T> grid) {
        this.grid = grid;
        addClassName("par-fold-sort");
        setLabel(getTranslation("shell.FoldedSort.label"));
        setItemLabelGenerator(this::words);
        addValueChangeListener(change -> {
            if (change.getValue() != null && !change.getValue().equals(now())) {
                grid.sort(orders(change.getValue()));
            }
        });
        grid.addSortListener(sorted -> setValue(now()));
        refresh();
    }

    /** Puts the choice before the grid; nothing where no column sorts. */
    static <T> void before(Grid<T> grid) {
        var known = of(grid);
        var sort = known.orElseGet(() -> new FoldedSort<>(grid));
        if (known.isEmpty()) {
            ComponentUtil.setData(grid, FoldedSort.class, sort);
        }
        var parent = grid.getElement().getParent();
        if (parent != null && !parent.equals(sort.getElement().getParent())) {
            parent.insertChild(parent.indexOfChild(grid.getElement()), sort.getElement());
        }
        sort.refresh();
    }

    @SuppressWarnings("unchecked")
    static <T> Optional<FoldedSort<T>> of(Grid<T> grid) {
        return Optional.ofNullable(ComponentUtil.getData(grid, FoldedSort.class))
                .map(sort -> (FoldedSort<T>) sort);
    }

    /** Columns have come or gone. */
    final void refresh() {
        var orders = new ArrayList<Order<T>>();
        orders.add(new Order<>(null, null));
        grid.getColumns().stream()
                .filter(column -> column.isSortable()
                        && column.isVisible()
                        && !head(column).isBlank())
                .forEach(column -> {
                    orders.add(new Order<>(column, SortDirection.ASCENDING));
                    orders.add(new Order<>(column, SortDirection.DESCENDING));
                });
        setVisible(orders.size() > 1);
        setItems(orders);
        setValue(now());
    }

    private Order<T> now() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(order -> new Order<>(order.getSorted(), order.getDirection()))
                .orElseGet(() -> new Order<>(null, null));
    }

    private List<GridSortOrder<T>> orders(Order<T> order) {
        return order.column() == null ? List.of() : List.of(new GridSortOrder<>(order.column(), order.direction()));
    }

    private String words(Order<T> order) {
        if (order.column() == null) {
            return getTranslation("shell.FoldedSort.usual");
        }
        var rising = order.direction() == SortDirection.ASCENDING;
        return getTranslation("shell.FoldedSort." + (rising ? "rising" : "falling"), head(order.column()));
    }

    private static String head(Grid.Column<?> column) {
        var text = column.getHeaderText();
        return text == null || text.isBlank()
                ? Optional.ofNullable(column.getHeaderComponent())
                        .map(Component::getElement)
                        .map(element -> element.getTextRecursively())
                        .orElse("")
                : text;
    }
}
