package vn.parindex.criteria.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.DraftPlace;
import vn.parindex.criteria.Fault;
import vn.parindex.criteria.RowId;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;

/** The rows as a tree: points and what is wrong at each; dragged, or moved with the keyboard. */
class SetTree extends TreeGrid<RowId> {

    private static final Map<GridDropLocation, DraftPlace> PLACES = Map.of(
            GridDropLocation.ABOVE, DraftPlace.ABOVE,
            GridDropLocation.BELOW, DraftPlace.BELOW,
            GridDropLocation.ON_TOP, DraftPlace.INTO);
    private static final String NODE = """
            <vaadin-grid-tree-toggle .leaf="${item.leaf}" .expanded="${model.expanded}" .level="${model.level}"
                @click="${toggle}"><span class="criteria-node ${item.kind}" title="${item.name}"
                ><span class="par-code">${item.code}</span> <span class="criteria-node__name">${item.name}</span></span>
            </vaadin-grid-tree-toggle>""";
    private static final String POINTS = """
            <span class="criteria-node__points ${item.kind}">${item.points}</span
            ><span class="criteria-node__mark ${item.tone}" title="${item.word}">${item.icon ? html`""" + Icons.lit("item.icon") + "` : ''}</span>";

    private final OpenSet open;
    private final PointsFormat format;
    private Map<RowId, RowId> shape = new LinkedHashMap<>();
    private RowId dragged;
    private boolean showing;

    SetTree(OpenSet open) {
        this.open = open;
        this.format = PointsFormat.of(getLocale());
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        addClassName("criteria-tree");
        getElement().setAttribute("aria-label", getTranslation("criteria.SetTree.label"));
        setSelectionMode(SelectionMode.SINGLE);
        columns();
        addSelectionListener(selected -> {
            if (!showing) {
                selected.getFirstSelectedItem().ifPresentOrElse(open::select, this::mark);
            }
        });
        if (open.editable()) {
            dragging();
        }
        refresh();
    }

    private void columns() {
        addColumn(LitRenderer.<RowId>of(NODE)
                        .withProperty("leaf", id -> open.index().children(id).isEmpty())
                        .withProperty("kind", id -> open.index().isField(id) ? "is-field" : "")
                        .withProperty("code", id -> open.index().row(id).code())
                        .withProperty("name", id -> open.index().name(id, getLocale()))
                        .withFunction("toggle", this::toggle))
                .setHeader(getTranslation("criteria.SetTree.item"))
                .setFlexGrow(1);
        addColumn(LitRenderer.<RowId>of(POINTS)
                        .withProperty("kind", id -> open.index().isField(id) ? "is-field" : "")
                        .withProperty("points", this::points)
                        .withProperty("icon", id -> severity(id, Icons.CIRCLE_ALERT.id(), Icons.TRIANGLE_ALERT.id()))
                        .withProperty("tone", id -> severity(id, "par-text-error", "par-text-warning"))
                        .withProperty("word", this::word))
                .setHeader(getTranslation("criteria.SetTree.points"))
                .setWidth("5.8rem")
                .setFlexGrow(0);
        setColumnRendering(com.vaadin.flow.component.grid.ColumnRendering.EAGER);
    }

    private void toggle(RowId id) {
        if (isExpanded(id)) {
            collapse(id);
        } else {
            expand(id);
        }
    }

    private String points(RowId id) {
        return format.display(open.details().sums().byRow().get(id));
    }

    private String severity(RowId id, String error, String note) {
        return open.index()
                .mark(id)
                .map(mark -> mark == Fault.Severity.ERROR ? error : note)
                .orElse("");
    }

    private String word(RowId id) {
        return open.index()
                .mark(id)
                .map(mark -> getTranslation("criteria.SetTree." + mark))
                .orElse("");
    }

    private void dragging() {
        setRowsDraggable(true);
        addDragStartListener(started -> {
            dragged = started.getDraggedItems().get(0);
            setDropMode(GridDropMode.ON_TOP_OR_BETWEEN);
        });
        addDragEndListener(ended -> {
            dragged = null;
            setDropMode(null);
        });
        addDropListener(dropped -> dropped.getDropTargetItem()
                .filter(target -> dragged != null && PLACES.containsKey(dropped.getDropLocation()))
                .ifPresent(target -> drop(dragged, target, PLACES.get(dropped.getDropLocation()))));
    }

    /** What letting go of a dragged row does; on itself nothing. */
    void drop(RowId row, RowId target, DraftPlace place) {
        if (!row.equals(target)) {
            open.move(row, target, place);
        }
    }

    /** Rows that came, went or moved; what was expanded stays so. */
    final void refresh() {
        var now = new LinkedHashMap<RowId, RowId>();
        open.details()
                .rows()
                .forEach(row -> now.put(row.id(), open.index().parent(row.id()).orElse(null)));
        if (sameShape(now)) {
            getDataProvider().refreshAll();
        } else {
            var expanded = shape.keySet().stream().filter(this::isExpanded).toList();
            shape = now;
            setDataProvider(new TreeDataProvider<>(data()));
            expand(expanded.stream().filter(now::containsKey).toList());
        }
        mark();
    }

    /** The same rows in the same order below the same parents. */
    private boolean sameShape(Map<RowId, RowId> now) {
        return !shape.isEmpty()
                && now.equals(shape)
                && List.copyOf(now.keySet()).equals(List.copyOf(shape.keySet()));
    }

    private TreeData<RowId> data() {
        var data = new TreeData<RowId>();
        data.addItems(open.index().roots(), open.index()::children);
        return data;
    }

    /** Opens the way to the selected row and marks it. */
    final void mark() {
        showing = true;
        var selected = open.selected();
        if (selected == null || open.index().find(selected).isEmpty()) {
            deselectAll();
        } else {
            var path = new ArrayList<>(open.index().path(selected));
            path.remove(selected);
            expand(path);
            select(selected);
        }
        showing = false;
    }

    /** One place up or down among the rows beside it. */
    void moveBy(int distance) {
        var selected = open.selected();
        if (selected == null || !open.editable()) {
            return;
        }
        var siblings = open.index().siblings(selected);
        int at = siblings.indexOf(selected) + distance;
        if (at >= 0 && at < siblings.size()) {
            open.move(selected, siblings.get(at), distance < 0 ? DraftPlace.ABOVE : DraftPlace.BELOW);
        }
    }

    /** Becomes the last child of the row above it. */
    void moveIn() {
        var selected = open.selected();
        if (selected != null && open.editable()) {
            var siblings = open.index().siblings(selected);
            int at = siblings.indexOf(selected);
            if (at > 0) {
                open.move(selected, siblings.get(at - 1), DraftPlace.INTO);
            }
        }
    }

    /** Comes to stand below its parent, beside it. */
    void moveOut() {
        var selected = open.selected();
        if (selected != null && open.editable()) {
            open.index().parent(selected).ifPresent(parent -> open.move(selected, parent, DraftPlace.BELOW));
        }
    }
}
