package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusLook;

/** Leaves of one file: code and name, points before and after, and where the talk about it stands. */
class AppraisedLeafList extends Grid<AppraisedLeaf> {

    AppraisedLeafList(
            SerializableSupplier<List<AppraisedLeaf>> leaves, SerializableFunction<AppraisedLeaf, StatusLook> look) {
        addClassName("appraisal-leaves");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addThemeName("two-line");
        ((GridSingleSelectionModel<AppraisedLeaf>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        addColumn(leaf(look)).setHeader(getTranslation("appraisal.AppraisedLeafList.leaf"));
        addCellFocusListener(focus -> focus.getItem().ifPresent(this::select));
        setItems(new CallbackDataProvider<AppraisedLeaf, Void>(
                query -> leaves.get().stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> leaves.get().size(),
                row -> row.finding().id()));
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    private LitRenderer<AppraisedLeaf> leaf(SerializableFunction<AppraisedLeaf, StatusLook> look) {
        return LitRenderer.<AppraisedLeaf>of("<span class=\"par-two\"><span class=\"appraisal-leaves__name\">"
                        + "<b class=\"par-code\">${item.code}</b> ${item.name}</span>"
                        + "<span class=\"appraisal-leaves__state\"><span class=\"par-status-text ${item.tone}\">"
                        + Icons.lit("item.icon") + "<span>${item.word}</span></span>"
                        + "<span class=\"appraisal-leaves__points\">${item.points}</span></span></span>")
                .withProperty("code", row -> row.leaf().code())
                .withProperty("name", row -> row.leaf().name().in(getLocale()))
                .withProperty("tone", row -> look.apply(row).tone().className())
                .withProperty("icon", row -> look.apply(row).icon().id())
                .withProperty("word", row -> getTranslation(look.apply(row).labelKey()))
                .withProperty("points", this::points);
    }

    private String points(AppraisedLeaf row) {
        var format = PointsFormat.of(getLocale());
        var self = format.display(row.finding().selfPoints());
        var now = format.display(row.finding().points());
        return self.equals(now) ? now : self + " → " + now;
    }
}
