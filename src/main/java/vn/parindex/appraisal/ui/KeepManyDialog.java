package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.parindex.appraisal.GridLine;
import vn.parindex.appraisal.GridScope;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.SelectionLabels;

/** Shows which self-scores would be kept at once, all of them ticked, and which are left out and why. */
class KeepManyDialog extends Dialog {

    private final GridScope.Kind kind;
    private final Grid<GridLine> list = new Grid<>();
    private final Button keep = new Button();

    KeepManyDialog(
            GridScope.Kind kind,
            List<GridLine> clear,
            List<GridLine> doubtful,
            SerializableConsumer<List<GridLine>> chosen) {
        this.kind = kind;
        setHeaderTitle(text("title"));
        setWidth("640px");
        var why = new Paragraph(text("why"));
        why.addClassName("par-note");
        prepareList(clear);
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickListener(click -> {
            close();
            chosen.accept(List.copyOf(list.getSelectedItems()));
        });
        var back = new Button(getTranslation("shell.Confirm.back"), click -> close());
        add(why, list);
        if (!doubtful.isEmpty()) {
            add(leftOut(doubtful));
        }
        getFooter().add(back, keep);
        count();
    }

    private void prepareList(List<GridLine> clear) {
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        list.setSelectionMode(Grid.SelectionMode.MULTI);
        SelectionLabels.apply(list);
        names(list);
        number(list.addColumn(line -> PointsFormat.of(getLocale()).display(line.self())), "self");
        number(list.addColumn(line -> Integer.toString(line.answer().documents())), "documents");
        list.setItems(clear);
        list.asMultiSelect().select(clear);
        list.addClassName("appraisal-keep-many");
        list.addSelectionListener(change -> count());
    }

    /** What is in doubt is named, never kept along with the rest. */
    private Details leftOut(List<GridLine> doubtful) {
        var others = new Grid<GridLine>();
        others.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        others.setSelectionMode(Grid.SelectionMode.NONE);
        names(others);
        others.addColumn(line -> Doubts.words(getLocale(), line.doubts()))
                .setHeader(text("doubt"))
                .setFlexGrow(2);
        others.setItems(doubtful);
        others.addClassName("appraisal-left-out");
        var details = new Details(text("leftOut", doubtful.size()), others);
        details.setOpened(true);
        return details;
    }

    private void names(Grid<GridLine> grid) {
        if (kind != GridScope.Kind.AGENCY) {
            grid.addColumn(line -> line.agency().shortName().in(getLocale())).setHeader(text("agency"));
        }
        if (kind != GridScope.Kind.LEAF) {
            grid.addColumn(line -> line.leaf().code() + " " + line.leaf().name().in(getLocale()))
                    .setHeader(text("leaf"));
        }
    }

    private void number(Grid.Column<GridLine> column, String header) {
        column.setHeader(text(header))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("100px")
                .setFlexGrow(0);
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
