package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.SelectionLabels;

/** Shows which self-scores would be kept at once, all of them ticked, before anything is done. */
class KeepManyDialog extends Dialog {

    private final Grid<FindingRow> list = new Grid<>();
    private final Button keep = new Button();

    KeepManyDialog(List<FindingRow> clear, SerializableConsumer<Map<FindingId, Long>> chosen) {
        setHeaderTitle(text("title"));
        setWidth("560px");
        var why = new Paragraph(text("why"));
        why.addClassName("par-note");
        prepareList(clear);
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickListener(click -> {
            close();
            chosen.accept(list.getSelectedItems().stream()
                    .collect(Collectors.toMap(
                            row -> row.finding().id(), row -> row.finding().version())));
        });
        var back = new Button(getTranslation("shell.Confirm.back"), click -> close());
        add(why, list);
        getFooter().add(back, keep);
        count();
    }

    private void prepareList(List<FindingRow> clear) {
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        list.setSelectionMode(Grid.SelectionMode.MULTI);
        SelectionLabels.apply(list);
        list.addColumn(row -> row.agency().shortName().in(getLocale())).setHeader(text("agency"));
        list.addColumn(row -> PointsFormat.of(getLocale()).display(row.finding().selfPoints()))
                .setHeader(text("self"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("110px")
                .setFlexGrow(0);
        list.addColumn(row -> Integer.toString(row.answer().documents().size()))
                .setHeader(text("documents"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("100px")
                .setFlexGrow(0);
        list.setItems(clear);
        list.asMultiSelect().select(clear);
        list.addClassName("appraisal-keep-many");
        list.addSelectionListener(change -> count());
    }

    private void count() {
        var ticked = list.getSelectedItems().size();
        keep.setText(text("keep", ticked));
        keep.setEnabled(ticked > 0);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.KeepManyDialog." + element, arguments);
    }
}
