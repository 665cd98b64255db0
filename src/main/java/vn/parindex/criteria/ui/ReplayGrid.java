package vn.parindex.criteria.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Objects;
import vn.parindex.criteria.ReplayReport.ReplayedAgency;
import vn.parindex.shared.PointsChange;
import vn.parindex.shell.PointsFormat;

/** Index and rank of every agency on both sides, by the new rank. */
class ReplayGrid extends Grid<ReplayedAgency> {

    ReplayGrid(List<ReplayedAgency> agencies) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        number("rank", ReplayGrid::rank).setWidth("104px");
        addColumn(row -> row.name().in(getLocale()))
                .setHeader(text("agency"))
                .setFlexGrow(1)
                .setWidth("130px");
        number("before", row -> PointsFormat.of(getLocale()).percent(row.before()))
                .setWidth("92px");
        number("after", row -> PointsFormat.of(getLocale()).percent(row.after()))
                .setWidth("92px");
        number("change", row -> PointsFormat.of(getLocale()).change(new PointsChange(row.change())))
                .setWidth("84px");
        setItems(agencies);
    }

    private static String rank(ReplayedAgency row) {
        if (row.rankAfter() == null || row.rankBefore() == null) {
            return PointsFormat.MISSING;
        }
        return Objects.equals(row.rankBefore(), row.rankAfter())
                ? row.rankAfter().toString()
                : row.rankBefore() + " → " + row.rankAfter();
    }

    private Column<ReplayedAgency> number(String header, ValueProvider<ReplayedAgency, String> value) {
        return addColumn(value)
                .setHeader(text(header))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
    }

    private String text(String element) {
        return getTranslation("criteria.ReplayGrid." + element);
    }
}
