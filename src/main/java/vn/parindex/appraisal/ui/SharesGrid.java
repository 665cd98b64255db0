package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.appraisal.Piece;
import vn.parindex.shell.Folding;
import vn.parindex.shell.SelectionLabels;

/** The pieces of a ministry's work, each with how much it is and who has it. */
class SharesGrid extends Grid<ShareRow> {

    private final transient List<ShareRow> rows;

    /** @param nameOf an officer's name by user name */
    SharesGrid(List<ShareRow> rows, boolean writable, SerializableFunction<String, String> nameOf) {
        addClassNames("par-card", "par-card--flush", "appraisal-shares");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(writable ? SelectionMode.MULTI : SelectionMode.NONE);
        addColumn(LitRenderer.<ShareRow>of("<b class=\"par-code\">${item.code}</b> ${item.name}")
                        .withProperty("code", ShareRow::code)
                        .withProperty("name", ShareRow::name))
                .setHeader(text("piece"))
                .setPartNameGenerator(row -> Folding.TITLE)
                .setFlexGrow(3)
                .setTooltipGenerator(ShareRow::name);
        number("cells", ShareRow::cells);
        number("open", ShareRow::open);
        addColumn(Folding.named(text("who"), row -> who(row, nameOf)))
                .setHeader(text("who"))
                .setComparator(row -> who(row, nameOf))
                .setFlexGrow(2);
        this.rows = rows;
        setItems(rows);
        if (writable) {
            Folding.applyChoosing(this);
            SelectionLabels.apply(this);
        } else {
            Folding.apply(this);
        }
    }

    /** Ticks the rows of these pieces. */
    void choose(Collection<Piece> pieces) {
        rows.stream().filter(row -> pieces.contains(row.piece())).forEach(this::select);
    }

    private String who(ShareRow row, SerializableFunction<String, String> nameOf) {
        if (row.officers().isEmpty()) {
            return row.free() == row.cells() ? text("everybody") : otherwise(row);
        }
        var names = row.officers().stream().map(nameOf).collect(Collectors.joining(", "));
        return row.officers().size() < row.needed() && row.free() > 0 ? names + " · " + text("tooFew") : names;
    }

    /** Given, but cut the other way: by agency where this is a leaf, by leaf where this is an agency. */
    private String otherwise(ShareRow row) {
        var given = text(row.piece().agency() == null ? "byAgency" : "byCriterion");
        return row.free() == 0 ? given : given + " · " + getTranslation("appraisal.SharesGrid.free", row.free());
    }

    private void number(String header, SerializableFunction<ShareRow, Integer> value) {
        addColumn(Folding.named(text(header), value::apply))
                .setHeader(text(header))
                .setComparator(value::apply)
                .setWidth("110px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
    }

    private String text(String element) {
        return getTranslation("appraisal.SharesGrid." + element);
    }
}
