package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.GridGrouping;
import vn.parindex.appraisal.GridScope;
import vn.parindex.appraisal.GridSort;
import vn.parindex.shell.Folding;

/** The desk as a grid: what agencies entered and gave themselves, what proves it, what was decided. Text only. */
class FindingTable extends Grid<GridEntry> {

    /** How many rows stay in sight above the one that is chosen by the program. */
    private static final int ABOVE = 2;

    private final transient BoardLines lines;
    private final Map<GridColumn, List<Column<GridEntry>>> columns = new EnumMap<>(GridColumn.class);
    private final List<Column<GridEntry>> first = new ArrayList<>();

    /** @param cells the columns of this kind of grid */
    FindingTable(BoardLines lines, GridScope.Kind kind, TableCells cells) {
        this.lines = lines;
        addClassName("appraisal-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        Folding.apply(this);
        setColumnReorderingAllowed(true);
        first.addAll(cells.first(this, kind));
        for (var column : GridColumn.values()) {
            columns.put(column, cells.columns(this, column));
        }
        ((GridSingleSelectionModel<GridEntry>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        setItemSelectableProvider(entry -> !entry.isHeading());
        setPartNameGenerator(this::part);
        addCellFocusListener(
                focus -> focus.getItem().filter(entry -> !entry.isHeading()).ifPresent(this::select));
        addItemClickListener(click -> {
            if (click.getItem().isHeading()) {
                lines.toggle(click.getItem().group().key());
                refresh();
            }
        });
        setItems(new CallbackDataProvider<GridEntry, Void>(
                query -> lines.page(query.getOffset(), query.getLimit(), needsFull()),
                query -> lines.size(),
                GridEntry::key));
    }

    private String part(GridEntry entry) {
        if (entry.isHeading()) {
            return "heading";
        }
        return lines.isMarked(entry.line().finding()) ? "marked" : null;
    }

    /** Marks the chosen row, or takes its mark off. */
    void markChosen() {
        var chosen = asSingleSelect().getValue();
        if (chosen != null && !chosen.isHeading()) {
            lines.mark(chosen.line().finding());
            getDataProvider().refreshItem(chosen);
        }
    }

    /** A column of digits. */
    static Column<GridEntry> digits(Column<GridEntry> column, String width) {
        return column.setTextAlign(ColumnTextAlign.END).setWidth(width).setFlexGrow(0);
    }

    /** Goes up or down from the chosen row. */
    void step(int by) {
        var chosen = asSingleSelect().getValue();
        if (chosen != null) {
            lines.beside(chosen, by).ifPresent(this::reveal);
        }
    }

    /** Chooses a finding and brings it into sight; false when it is not among the lines. */
    boolean choose(FindingId finding) {
        int before = lines.size();
        var entry = lines.entry(finding);
        if (lines.size() != before) {
            refresh();
        }
        entry.ifPresent(this::reveal);
        return entry.isPresent();
    }

    private void reveal(GridEntry entry) {
        select(entry);
        scrollToIndex(Math.max(0, lines.row(entry) - ABOVE));
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    /** Shows these columns in this order, and hides the others; the decision stays at the end, always in sight. */
    void arrange(List<GridColumn> shown) {
        var order = new ArrayList<>(first);
        var all = new LinkedHashSet<>(shown);
        all.addAll(columns.keySet());
        all.remove(GridColumn.DECISION);
        all.add(GridColumn.DECISION);
        all.forEach(column -> order.addAll(columns.get(column)));
        columns.forEach((column, own) -> own.forEach(one -> one.setVisible(shown.contains(column))));
        setColumnOrder(order);
        Folding.columnsChanged(this);
    }

    /** What stands above a group is not said again in each of its rows. */
    void standing(GridGrouping grouping) {
        first.stream()
                .filter(column -> GridSort.By.LEAF.name().equals(column.getKey()) && first.size() > 1)
                .forEach(column -> column.setVisible(grouping != GridGrouping.LEAF));
        Folding.columnsChanged(this);
    }

    /** Tells the columns from left to right after the reader has moved one. */
    void onMoved(SerializableConsumer<List<GridColumn>> moved) {
        addColumnReorderListener(event -> {
            var order = new LinkedHashSet<GridColumn>();
            event.getColumns()
                    .forEach(column -> columns.forEach((name, own) -> {
                        if (own.contains(column)) {
                            order.add(name);
                        }
                    }));
            moved.accept(order.stream()
                    .filter(name -> columns.get(name).stream().anyMatch(Column::isVisible))
                    .toList());
        });
    }

    /** Tells by what the reader sorts; the usual order when by nothing. */
    void onSorted(GridSort usual, SerializableConsumer<GridSort> sorted) {
        addSortListener(event -> sorted.accept(event.getSortOrder().stream()
                .findFirst()
                .map(FindingTable::sort)
                .orElse(usual)));
    }

    private boolean needsFull() {
        return columns.get(GridColumn.EXPLANATION).stream().anyMatch(Column::isVisible);
    }

    private static GridSort sort(GridSortOrder<GridEntry> order) {
        var parts = order.getSorted().getKey().split(" ", 2);
        return new GridSort(
                GridSort.By.valueOf(parts[0]),
                parts.length > 1 ? parts[1] : "",
                order.getDirection() == SortDirection.DESCENDING);
    }
}
