package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import vn.parindex.appraisal.QueryDetails;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;

/** Questions to one agency: the criterion, where the talk about it stands, and until when. */
class QueryList extends Grid<QueryDetails> {

    QueryList(SerializableSupplier<List<QueryDetails>> queries) {
        addClassName("appraisal-leaves");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addThemeName("two-line");
        ((GridSingleSelectionModel<QueryDetails>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        addColumn(query()).setHeader(getTranslation("appraisal.QueryList.query"));
        addCellFocusListener(focus -> focus.getItem().ifPresent(this::select));
        setItems(new CallbackDataProvider<QueryDetails, Void>(
                page -> queries.get().stream().skip(page.getOffset()).limit(page.getLimit()),
                page -> queries.get().size(),
                row -> row.query().id()));
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    private LitRenderer<QueryDetails> query() {
        return LitRenderer.<QueryDetails>of("<span class=\"par-two\"><span class=\"appraisal-leaves__name\">"
                        + "<b class=\"par-code\">${item.code}</b> ${item.name}</span>"
                        + "<span class=\"appraisal-leaves__state\"><span class=\"par-status-text ${item.tone}\">"
                        + Icons.lit("item.icon") + "<span>${item.word}</span></span>"
                        + "<span class=\"appraisal-leaves__points\">${item.due}</span></span></span>")
                .withProperty("code", row -> row.leaf().code())
                .withProperty("name", row -> row.leaf().name().in(getLocale()))
                .withProperty("tone", row -> look(row).tone().className())
                .withProperty("icon", row -> look(row).icon().id())
                .withProperty("word", row -> getTranslation(look(row).labelKey()))
                .withProperty(
                        "due",
                        row -> row.open()
                                ? DateText.of(getLocale()).dateTime(row.query().due())
                                : "");
    }

    private static QueryLook look(QueryDetails row) {
        return QueryLook.of(row.query());
    }
}
