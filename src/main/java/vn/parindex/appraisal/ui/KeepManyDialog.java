package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import vn.parindex.appraisal.GridLine;
import vn.parindex.appraisal.GridScope;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Folding;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.SelectionLabels;

/** Shows which self-scores would be kept at once, all of them ticked, and which are left out and why. */
class KeepManyDialog extends Dialog {

    /** So many rows are shown as a whole. */
    private static final int FEW = 8;

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
        keep.addClickListener(click -> {
            close();
            chosen.accept(List.copyOf(list.getSelectedItems()));
        });
        add(why, list);
        if (!doubtful.isEmpty()) {
            add(leftOut(doubtful));
        }
        DialogFoot.asking(this, keep);
        count();
    }

    private void prepareList(List<GridLine> clear) {
        list.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        list.setSelectionMode(Grid.SelectionMode.MULTI);
        SelectionLabels.apply(list);
        Folding.applyChoosing(list);
        names(list, Folding.TITLE);
        number("self", line -> PointsFormat.of(getLocale()).display(line.self()));
        number("documents", line -> Integer.toString(line.answer().documents()));
        list.setItems(clear);
        list.asMultiSelect().select(clear);
        list.addClassName("appraisal-keep-many");
        list.setAllRowsVisible(clear.size() <= FEW);
        list.addSelectionListener(change -> count());
    }

    /** What is in doubt is named, never kept along with the rest. */
    private Details leftOut(List<GridLine> doubtful) {
        var others = new Grid<GridLine>();
        others.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        others.setSelectionMode(Grid.SelectionMode.NONE);
        Folding.apply(others);
        names(others, Folding.LINE);
        others.addColumn(Folding.named(text("doubt"), line -> Doubts.words(getLocale(), line.doubts())))
                .setHeader(text("doubt"))
                .setFlexGrow(2);
        others.setItems(doubtful);
        others.addClassName("appraisal-left-out");
        others.setAllRowsVisible(doubtful.size() <= FEW);
        var details = new Details(text("leftOut", doubtful.size()), others);
        details.setOpened(true);
        return details;
    }

    /** @param part how the names stand in a card */
    private void names(Grid<GridLine> grid, String part) {
        if (kind != GridScope.Kind.AGENCY) {
            grid.addColumn(line -> line.agency().shortName().in(getLocale()))
                    .setPartNameGenerator(line -> part)
                    .setHeader(text("agency"));
        }
        if (kind != GridScope.Kind.LEAF) {
            grid.addColumn(line -> line.leaf().code() + " " + line.leaf().name().in(getLocale()))
                    .setPartNameGenerator(line -> part)
                    .setHeader(text("leaf"));
        }
    }

    private void number(String header, ValueProvider<GridLine, String> value) {
        list.addColumn(Folding.named(text(header), value))
                .setHeader(text(header))
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
