package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.LeafProgress;
import vn.parindex.cycle.CycleId;
import vn.parindex.shell.Folding;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ProgressLine;

/** The leaves on the desk: how many agencies are decided, and the way into the grid. */
class LeafProgressGrid extends Grid<LeafProgress> {

    private final transient CycleId cycle;

    LeafProgressGrid(CycleId cycle, SerializableSupplier<List<LeafProgress>> leaves) {
        this.cycle = cycle;
        addClassNames("par-card", "par-card--flush", "appraisal-list__grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addThemeName("two-line");
        Folding.apply(this);
        setSelectionMode(SelectionMode.NONE);
        addColumn(leaf()).setHeader(text("leaf")).setWidth("260px").setFlexGrow(3);
        addColumn(row -> getTranslation("agency.AgencyKind." + row.kind()))
                .setHeader(text("kind"))
                .setWidth("240px")
                .setFlexGrow(0);
        addColumn(progress())
                .setPartNameGenerator(row -> Folding.LINE)
                .setHeader(text("progress"))
                .setWidth("160px")
                .setFlexGrow(0);
        addColumn(Folding.named(text("decided"), row -> row.decided() + "/" + row.total()))
                .setHeader(text("decided"))
                .setComparator(LeafProgress::decided)
                .setWidth("104px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        number("pending", LeafProgress::pending);
        number("changed", LeafProgress::changed);
        number("asked", LeafProgress::asked);
        setItems(query -> SortedPage.of(leaves.get(), query));
    }

    private void number(String header, ValueProvider<LeafProgress, Integer> value) {
        addColumn(Folding.named(
                        text(header),
                        row -> value.apply(row) == 0
                                ? PointsFormat.MISSING
                                : value.apply(row).toString()))
                .setHeader(text(header))
                .setComparator(value)
                .setWidth("104px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
    }

    private LitRenderer<LeafProgress> leaf() {
        return LitRenderer.<LeafProgress>of("<span class=\"par-two\"><a href=\"${item.href}\"><b class=\"par-code\">"
                        + "${item.code}</b> ${item.name}</a><span>${item.rest}</span></span>")
                .withProperty(
                        "href",
                        row -> AppraisalNavigation.grid(cycle, row.leaf().id()))
                .withProperty("code", row -> row.leaf().code())
                .withProperty("name", row -> row.leaf().name().in(getLocale()))
                .withProperty("rest", row -> row.pending() == 0 ? text("allDecided") : text("rest", row.pending()));
    }

    private LitRenderer<LeafProgress> progress() {
        return ProgressLine.renderer(row -> ProgressLine.Parts.of(row.decided(), row.total()));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.LeafProgressGrid." + element, arguments);
    }
}
