package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Map;
import vn.parindex.agency.Agencies;
import vn.parindex.appraisal.AppraisalId;
import vn.parindex.appraisal.AppraisalRow;
import vn.parindex.appraisal.ClosingCounts;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Folding;
import vn.parindex.shell.Icons;
import vn.parindex.shell.SelectionLabels;

/** Shows which files would be closed at once, all of them ticked, what was decided in each, and who reads it then. */
class CloseManyDialog extends Dialog {

    private static final ClosingCounts NOTHING = new ClosingCounts(0, 0, 0);

    /** So many rows are shown as a whole. */
    private static final int FEW = 8;

    private final Grid<AppraisalRow> list = new Grid<>();
    private final Button close = new Button();

    /** @param counts what closing each of them writes */
    CloseManyDialog(
            Agencies agencies,
            List<AppraisalRow> complete,
            Map<AppraisalId, ClosingCounts> counts,
            SerializableConsumer<List<AppraisalRow>> chosen) {
        setHeaderTitle(text("title"));
        setWidth("640px");
        var why = new Paragraph(text("why"));
        why.addClassName("par-note");
        var seen = new Span(Icons.EYE.create(), new Span(text("seenBy")));
        seen.addClassName("par-confirm__seen");
        prepareList(agencies, complete, row -> counts.getOrDefault(row.id(), NOTHING));
        close.addClickListener(click -> {
            close();
            chosen.accept(List.copyOf(list.getSelectedItems()));
        });
        var content = new Div(why, list, seen);
        content.addClassName("par-form");
        add(content);
        DialogFoot.asking(this, close);
        count();
    }

    private void prepareList(
            Agencies agencies, List<AppraisalRow> complete, ValueProvider<AppraisalRow, ClosingCounts> counts) {
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        list.setSelectionMode(Grid.SelectionMode.MULTI);
        SelectionLabels.apply(list);
        Folding.applyChoosing(list);
        list.addColumn(row -> agencies.get(row.agency()).name().in(getLocale()))
                .setPartNameGenerator(row -> Folding.TITLE)
                .setHeader(text("agency"));
        if (complete.stream().map(AppraisalRow::inCharge).distinct().count() > 1) {
            list.addColumn(row -> FileProgressGrid.ministry(agencies, row, getLocale()))
                    .setHeader(getTranslation("appraisal.FileProgressGrid.ministry"));
        }
        number("items", row -> counts.apply(row).total());
        number("changed", row -> counts.apply(row).changed());
        number("asked", row -> counts.apply(row).asked());
        list.setItems(complete);
        list.asMultiSelect().select(complete);
        list.addClassName("appraisal-keep-many");
        list.setAllRowsVisible(complete.size() <= FEW);
        list.addSelectionListener(change -> count());
    }

    private void number(String header, ValueProvider<AppraisalRow, Integer> value) {
        list.addColumn(Folding.named(text(header), value))
                .setHeader(text(header))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("100px")
                .setFlexGrow(0);
    }

    private void count() {
        var ticked = list.getSelectedItems().size();
        close.setText(text("close", ticked));
        close.setEnabled(ticked > 0);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.CloseManyDialog." + element, arguments);
    }
}
