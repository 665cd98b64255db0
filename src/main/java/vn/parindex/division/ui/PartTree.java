package vn.parindex.division.ui;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.NodeId;
import vn.parindex.division.DivisionDetails;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.ProgressLine;
import vn.parindex.shell.SelectionLabels;

/** Fields, criteria and leaves with who has them; many can be chosen, and dragged onto whoever takes them. */
class PartTree extends TreeGrid<PartRow> {

    private final Set<NodeId> expanded = new HashSet<>();
    private transient DivisionDetails details;
    private List<PartRow> dragged = List.of();

    PartTree(boolean divides) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_NO_ROW_BORDERS);
        addClassName("division-tree");
        setSelectionMode(divides ? SelectionMode.MULTI : SelectionMode.NONE);
        if (divides) {
            SelectionLabels.apply(this);
            setRowsDraggable(true);
            addDragStartListener(start -> dragged = start.getDraggedItems());
        }
        addColumn(what()).setHeader(text("what")).setFlexGrow(6).setWidth("180px");
        addColumn(new WhoCell(() -> details, this::getTranslation).renderer())
                .setHeader(text("who"))
                .setFlexGrow(2)
                .setWidth("112px");
        addColumn(due()).setHeader(text("due")).setFlexGrow(0).setWidth("128px");
        addColumn(ProgressLine.<PartRow>renderer(row -> StageLook.parts(details, row.leaves())))
                .setHeader(text("progress"))
                .setFlexGrow(0)
                .setWidth("76px");
        addColumn(how()).setHeader(text("how")).setFlexGrow(0).setWidth("116px");
        getElement().setAttribute("aria-label", text("title"));
        setEmptyStateText(text("empty"));
    }

    /** Shows the leaves that pass, with what stands above them. A filtered tree is short: it lies open. */
    void show(DivisionDetails shown, Predicate<Leaf> wanted, boolean filtered) {
        details = shown;
        var data = tree(details.leaves().stream().filter(wanted).toList());
        setDataProvider(new TreeDataProvider<>(data));
        for (var root : data.getRootItems()) {
            if (filtered || expanded.contains(root.node())) {
                expand(root);
                expand(data.getChildren(root).stream()
                        .filter(row -> filtered || expanded.contains(row.node()))
                        .toList());
            }
        }
    }

    /** What was dragged last: all chosen lines when one of them was taken. */
    List<PartRow> dragged() {
        return dragged;
    }

    private TreeData<PartRow> tree(List<Leaf> leaves) {
        var data = new TreeData<PartRow>();
        for (var field : details.set().fields()) {
            var its = leaves.stream()
                    .filter(leaf -> leaf.fieldId().equals(field.id()))
                    .toList();
            if (!its.isEmpty()) {
                var root = new PartRow(field.id(), field.code(), field.name().in(getLocale()), null, true, its);
                data.addItem(null, root);
                its.forEach(leaf -> add(data, root, leaf));
            }
        }
        return data;
    }

    private void add(TreeData<PartRow> data, PartRow root, Leaf leaf) {
        var parent = root;
        if (!leaf.isCriterion()) {
            var criterion = details.set().node(leaf.criterionId());
            parent = new PartRow(
                    criterion.id(),
                    criterion.code(),
                    criterion.name().in(getLocale()),
                    null,
                    false,
                    root.leaves().stream()
                            .filter(other -> other.criterionId().equals(criterion.id()))
                            .toList());
            if (!data.contains(parent)) {
                data.addItem(root, parent);
            }
        }
        data.addItem(
                parent,
                new PartRow(
                        new NodeId(leaf.id().value()),
                        leaf.code(),
                        leaf.name().in(getLocale()),
                        leaf,
                        false,
                        List.of(leaf)));
    }

    private Renderer<PartRow> what() {
        return LitRenderer.<PartRow>of("""
                        <vaadin-grid-tree-toggle .leaf="${item.leaf}" .expanded="${model.expanded}"
                            .level="${model.level}" @click="${toggle}">
                          <span class="division-node ${item.kind}" title="${item.name}">
                            <span class="par-code">${item.code}</span>
                            <span class="division-node__name">${item.name}</span>
                          </span>
                        </vaadin-grid-tree-toggle>""")
                .withProperty("leaf", PartRow::isLeaf)
                .withProperty("kind", row -> row.field() ? "is-field" : row.isLeaf() ? "is-leaf" : "is-criterion")
                .withProperty("code", row -> row.field() ? row.code() + "." : row.code())
                .withProperty("name", PartRow::name)
                .withFunction("toggle", this::toggle);
    }

    private Renderer<PartRow> due() {
        return LitRenderer.<PartRow>of(
                        "<span class=\"division-due ${item.late ? 'is-late' : ''}\">${item.late ? html`<span"
                                + " role=\"img\" aria-label=\"${item.word}\" title=\"${item.word}\">"
                                + Icons.lit("item.icon")
                                + "</span>` : ''}${item.day}</span>")
                .withProperty("icon", row -> Icons.ALARM_CLOCK.id())
                .withProperty("late", row -> row.overdue(details))
                .withProperty("word", row -> row.overdue(details) ? text("overdue") : "")
                .withProperty(
                        "day",
                        row -> row.nearest(details)
                                .filter(given -> given.inHand())
                                .map(given -> DateText.of(getLocale()).date(given.dueOn()))
                                .orElse("–"));
    }

    private Renderer<PartRow> how() {
        return LitRenderer.<PartRow>of("<span class=\"division-how ${item.tone}\">${item.icon ? html`"
                        + Icons.lit("item.icon") + "` : ''}${item.text}</span>")
                .withProperty("tone", row -> row.isLeaf() ? look(row).tone().className() : "")
                .withProperty("icon", row -> row.isLeaf() ? look(row).icon().id() : "")
                .withProperty("text", row -> {
                    var parts = StageLook.parts(details, row.leaves());
                    return row.isLeaf()
                            ? getTranslation(look(row).labelKey())
                            : getTranslation("division.PartTree.done", parts.done(), parts.total());
                });
    }

    private StageLook look(PartRow row) {
        return StageLook.of(details.stages().get(row.leaf().id()));
    }

    private void toggle(PartRow row) {
        if (row.isLeaf()) {
            return;
        }
        if (isExpanded(row)) {
            collapse(row);
            expanded.remove(row.node());
        } else {
            expand(row);
            expanded.add(row.node());
        }
    }

    private String text(String element) {
        return getTranslation("division.PartTree." + element);
    }
}
