package vn.parindex.criteria.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import vn.parindex.criteria.ReplayReport.ReplayedLeaf;
import vn.parindex.shell.PointsFormat;

/** What the other rules do to each leaf: mean share of the maximum, and for how many agencies it changes. */
class ImpactGrid extends Grid<ReplayedLeaf> {

    ImpactGrid(List<ReplayedLeaf> leaves) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        addColumn(row -> row.pair().leaf().code())
                .setHeader(text("code"))
                .setFlexGrow(0)
                .setWidth("68px");
        addColumn(row -> row.pair().leaf().name().in(getLocale()))
                .setHeader(text("leaf"))
                .setFlexGrow(1)
                .setWidth("120px");
        number("mean", this::mean).setWidth("172px");
        number("up", row -> String.valueOf(row.up())).setWidth("62px");
        number("down", row -> String.valueOf(row.down())).setWidth("62px");
        addColumn(this::how).setHeader(text("how")).setFlexGrow(0).setWidth("132px");
        setItems(leaves);
    }

    void onlyChanged(boolean only) {
        getListDataView().setFilter(row -> !only || row.changed() > 0);
    }

    private String mean(ReplayedLeaf row) {
        var format = PointsFormat.of(getLocale());
        var before = format.percent(row.meanBefore(), 2);
        var after = format.percent(row.meanAfter(), 2);
        return before.equals(after) ? after : before + " → " + after;
    }

    private String how(ReplayedLeaf row) {
        if (row.carried() == 0) {
            return text("how.anew", row.anew());
        }
        return row.anew() == 0 ? text("how.carried", row.carried()) : text("how.both", row.anew(), row.carried());
    }

    private Column<ReplayedLeaf> number(String header, ValueProvider<ReplayedLeaf, String> value) {
        return addColumn(value)
                .setHeader(text(header))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("criteria.ImpactGrid." + element, arguments);
    }
}
