package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.selfassessment.AnswerRow;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Points;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.SelectionLabels;
import vn.parindex.shell.StatusBadge;

/** Every leaf of a file with its score against the maximum; leaves are chosen here to be returned. */
class ApprovalTable extends Composite<Grid<AnswerRow>> {

    private FileDetails file;
    private transient Map<LeafId, Points> lastYear = Map.of();

    ApprovalTable(Runnable chosen) {
        var grid = getContent();
        grid.addClassName("selfassessment-approval");
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(link())
                .setHeader(getTranslation("selfassessment.ApprovalTable.leaf"))
                .setWidth("220px")
                .setFlexGrow(1);
        grid.addColumn(StatusBadge.renderer(AnswerLook::of))
                .setHeader(getTranslation("selfassessment.ApprovalTable.status"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.addColumn(AnswerRow::documents)
                .setHeader(getTranslation("selfassessment.ApprovalTable.documents"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addColumn(row -> PointsFormat.of(getLocale())
                        .display(row.points(), leaf(row).maximum()))
                .setHeader(getTranslation("selfassessment.ApprovalTable.points"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(this::change)
                .setHeader(getTranslation("selfassessment.ApprovalTable.change"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addSelectionListener(change -> chosen.run());
        SelectionLabels.apply(grid);
    }

    void show(FileDetails details, Map<LeafId, Points> before, boolean mayReturn) {
        file = details;
        lastYear = before;
        getContent().setSelectionMode(mayReturn ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        getContent().setItems(details.answers());
    }

    List<Leaf> selected() {
        var chosen = getContent().getSelectedItems();
        return file == null
                ? List.of()
                : file.answers().stream()
                        .filter(chosen::contains)
                        .map(this::leaf)
                        .toList();
    }

    private String change(AnswerRow row) {
        var before = lastYear.get(row.leaf());
        return before == null || row.points() == null
                ? PointsFormat.MISSING
                : PointsFormat.of(getLocale()).change(row.points().minus(before));
    }

    private Leaf leaf(AnswerRow row) {
        return file.set().leaf(row.leaf());
    }

    private LitRenderer<AnswerRow> link() {
        return LitRenderer.<AnswerRow>of(
                        "<a href=${item.href}><span class='par-code'>${item.code}</span> ${item.name}</a>")
                .withProperty(
                        "href",
                        row -> SelfAssessmentNavigation.leaf(
                                file.file().cycle(),
                                file.file().agency(),
                                leaf(row).code()))
                .withProperty("code", row -> leaf(row).code())
                .withProperty("name", row -> leaf(row).name().in(getLocale()));
    }
}
