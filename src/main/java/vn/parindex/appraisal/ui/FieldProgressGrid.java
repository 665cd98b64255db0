package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.FieldProgress;
import vn.parindex.cycle.CycleId;
import vn.parindex.shell.Folding;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ProgressLine;

/** The fields on the desk: how far each is, and the way into its grid. */
class FieldProgressGrid extends Grid<FieldProgress> {

    private final transient CycleId cycle;

    FieldProgressGrid(CycleId cycle, SerializableSupplier<List<FieldProgress>> fields) {
        this.cycle = cycle;
        addClassNames("par-card", "par-card--flush", "appraisal-list__grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addThemeName("two-line");
        Folding.apply(this);
        setSelectionMode(SelectionMode.NONE);
        addColumn(field())
                .setHeader(getTranslation("appraisal.FieldProgressGrid.field"))
                .setWidth("260px")
                .setFlexGrow(3);
        addColumn(row -> getTranslation("agency.AgencyKind." + row.kind()))
                .setHeader(head("kind"))
                .setWidth("240px")
                .setFlexGrow(0);
        addColumn(ProgressLine.renderer(row -> ProgressLine.Parts.of(row.decided(), row.total())))
                .setPartNameGenerator(row -> Folding.LINE)
                .setHeader(head("progress"))
                .setWidth("160px")
                .setFlexGrow(0);
        number("decided", row -> row.decided() + "/" + row.total(), FieldProgress::decided);
        number("pending", row -> some(row.pending()), FieldProgress::pending);
        number("changed", row -> some(row.changed()), FieldProgress::changed);
        number("asked", row -> some(row.asked()), FieldProgress::asked);
        setItems(query -> SortedPage.of(fields.get(), query));
    }

    private void number(
            String header, ValueProvider<FieldProgress, String> value, ValueProvider<FieldProgress, Integer> order) {
        addColumn(Folding.named(head(header), value))
                .setHeader(head(header))
                .setComparator(order)
                .setWidth("104px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
    }

    private static String some(int count) {
        return count == 0 ? PointsFormat.MISSING : Integer.toString(count);
    }

    private LitRenderer<FieldProgress> field() {
        return LitRenderer.<FieldProgress>of("<span class=\"par-two\"><a href=\"${item.href}\"><b class=\"par-code\">"
                        + "${item.code}</b> ${item.name}</a><span>${item.rest}</span></span>")
                .withProperty(
                        "href",
                        row -> AppraisalNavigation.field(cycle, row.field().id()))
                .withProperty("code", row -> row.field().code())
                .withProperty("name", row -> row.field().name().in(getLocale()))
                .withProperty("rest", this::rest);
    }

    private String rest(FieldProgress row) {
        var leaves = row.leaves().size();
        return row.pending() == 0
                ? getTranslation("appraisal.FieldProgressGrid.allDecided", leaves)
                : getTranslation("appraisal.FieldProgressGrid.leaves", leaves, row.pending());
    }

    private String head(String element) {
        return getTranslation("appraisal.LeafProgressGrid." + element);
    }
}
