package vn.parindex.criteria.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.function.Function;
import vn.parindex.criteria.ComparisonWords;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafPair;
import vn.parindex.criteria.SetComparison;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusBadge;

/** Every leaf of both versions; a row opens before and after beside each other. */
class ComparisonGrid extends Grid<LeafPair> {

    ComparisonGrid(SetComparison comparison) {
        addClassName("comparison-grid");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(pair -> both(pair, Leaf::code))
                .setHeader(text("code"))
                .setFlexGrow(0)
                .setWidth("112px");
        addColumn(pair -> pair.leaf().name().in(getLocale()))
                .setHeader(text("leaf"))
                .setFlexGrow(1)
                .setWidth("220px");
        addColumn(changes()).setHeader(text("change")).setFlexGrow(0).setWidth("240px");
        addColumn(pair -> both(pair, this::maximum))
                .setHeader(text("maximum"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("130px");
        addColumn(StatusBadge.textRenderer(
                        (LeafPair pair) -> pair.stays() ? ComparabilityLook.of(pair.comparability()) : null))
                .setHeader(text("comparability"))
                .setFlexGrow(0)
                .setWidth("225px");
        setItemDetailsRenderer(new ComponentRenderer<>(PairDetails::new));
        setItems(comparison.pairs());
    }

    /** Only these rows. */
    void show(SerializablePredicate<LeafPair> filter) {
        getListDataView().setFilter(filter);
    }

    private static LitRenderer<LeafPair> changes() {
        return LitRenderer.<LeafPair>of("<div class=\"comparison-marks\">${item.changes.map(change =>"
                        + " html`<span class=\"${item.look}\">${change}</span>`)}</div>")
                .withProperty("look", pair -> pair.isSame() ? "comparison-same" : "par-badge par-tone-neutral")
                .withProperty(
                        "changes",
                        pair -> ComparisonWords.in(com.vaadin
                                        .flow
                                        .component
                                        .UI
                                        .getCurrent()
                                        .getLocale())
                                .changes(pair));
    }

    private String maximum(Leaf leaf) {
        return PointsFormat.of(getLocale()).display(leaf.maximum());
    }

    /** One value where both say the same. */
    private String both(LeafPair pair, Function<Leaf, String> value) {
        var before = pair.before().map(value);
        var after = pair.after().map(value);
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? text("arrow", before.get(), after.get())
                : after.or(() -> before).orElseThrow();
    }

    private String text(String element, Object... arguments) {
        return getTranslation("criteria.ComparisonGrid." + element, arguments);
    }
}
