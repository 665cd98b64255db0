package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.Verdict;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Variable;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;

/** One leaf, all agencies: what they entered, what they gave themselves, what proves it, what was decided. Text only. */
class FindingTable extends Grid<FindingRow> {

    private static final int FRACTION = 2;

    private final transient Leaf leaf;
    private final SerializableSupplier<List<FindingRow>> rows;

    FindingTable(Leaf leaf, SerializableSupplier<List<FindingRow>> rows) {
        this.leaf = leaf;
        this.rows = rows;
        addClassName("appraisal-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setColumnReorderingAllowed(true);
        addColumn(row -> row.agency().shortName().in(getLocale()))
                .setHeader(text("agency"))
                .setTooltipGenerator(row -> row.agency().name().in(getLocale()))
                .setWidth("180px")
                .setFlexGrow(1)
                .setFrozen(true);
        entered();
        addColumn(row -> points().display(row.finding().selfPoints()))
                .setComparator(byNumber(row -> row.finding().selfPoints() == null
                        ? null
                        : row.finding().selfPoints().value()))
                .setHeader(text("self"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("112px")
                .setFlexGrow(0)
                .setPartNameGenerator(row -> "self");
        addColumn(row -> Integer.toString(row.answer().documents().size()))
                .setComparator(
                        Comparator.comparing(row -> row.answer().documents().size()))
                .setHeader(text("documents"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("104px")
                .setFlexGrow(0);
        addColumn(flags()).setHeader(text("flags")).setWidth("68px").setFlexGrow(0);
        addColumn(decision())
                .setComparator(
                        Comparator.comparing(row -> row.finding().decision().verdict()))
                .setHeader(text("decision"))
                .setWidth("140px")
                .setFlexGrow(0);
        ((GridSingleSelectionModel<FindingRow>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        addCellFocusListener(focus -> focus.getItem().ifPresent(this::select));
        setItems(new CallbackDataProvider<FindingRow, Void>(
                query -> visible().stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> rows.get().size(),
                row -> row.finding().id()));
    }

    /** The rows as they are shown now, in the order the reader chose. */
    List<FindingRow> visible() {
        var order = getDataCommunicator().getInMemorySorting();
        return order == null ? rows.get() : rows.get().stream().sorted(order).toList();
    }

    /** Goes up or down from the chosen row. */
    void step(int by) {
        var ids = visible().stream().map(row -> row.finding().id()).toList();
        var chosen = asSingleSelect().getValue();
        var place = chosen == null ? 0 : ids.indexOf(chosen.finding().id()) + by;
        if (place >= 0 && place < ids.size()) {
            select(visible().get(place));
            scrollToIndex(place);
        }
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    private void entered() {
        if (leaf.rule() instanceof ChoiceRule choice) {
            addColumn(row -> option(choice, row))
                    .setHeader(text("option"))
                    .setWidth("200px")
                    .setFlexGrow(2)
                    .setTooltipGenerator(row -> option(choice, row));
        }
        var variables = leaf.rule().variables();
        variables.forEach(this::figure);
        if (variables.size() == FRACTION) {
            addColumn(row -> points().percent(share(row), 2))
                    .setComparator(byNumber(FindingTable::share))
                    .setHeader(text("share"))
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("88px")
                    .setFlexGrow(0);
        }
    }

    private void figure(Variable variable) {
        var name = variable.name().in(getLocale());
        addColumn(row -> points().number(row.answer().content().figures().get(variable.symbol())))
                .setComparator(byNumber(row -> row.answer().content().figures().get(variable.symbol())))
                .setHeader(head(name))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("112px")
                .setFlexGrow(0);
    }

    /** Names of figures are long: two lines, the whole name on pointing at it. */
    private static Span head(String name) {
        var head = new Span(name);
        head.addClassName("appraisal-grid__figure");
        head.setTitle(name);
        return head;
    }

    private String option(ChoiceRule rule, FindingRow row) {
        var choice = row.answer().content().choice();
        return choice == null
                ? PointsFormat.MISSING
                : rule.options().get(choice).text().in(getLocale());
    }

    private static BigDecimal share(FindingRow row) {
        return Traces.percent(row.answer().evaluation()).orElse(null);
    }

    private LitRenderer<FindingRow> flags() {
        return LitRenderer.<FindingRow>of("<span class=\"appraisal-flag\" title=\"${item.doubts}\""
                        + " ?hidden=\"${!item.doubts}\">" + Icons.lit("item.warn")
                        + "<span class=\"appraisal-flag__word\">${item.doubts}</span></span>"
                        + "<span class=\"appraisal-flag appraisal-flag--note\" title=\"${item.note}\""
                        + " ?hidden=\"${!item.note}\">" + Icons.lit("item.speech")
                        + "<span class=\"appraisal-flag__word\">${item.note}</span></span>")
                .withProperty("warn", row -> Icons.TRIANGLE_ALERT.id())
                .withProperty("speech", row -> Icons.MESSAGE_SQUARE_TEXT.id())
                .withProperty("doubts", row -> doubts(row))
                .withProperty("note", row -> row.answer().content().isExplained() ? text("explained") : "");
    }

    private String doubts(FindingRow row) {
        return row.doubts().stream()
                .sorted()
                .map(doubt -> getTranslation("appraisal.Doubt." + doubt.name()))
                .collect(Collectors.joining("; "));
    }

    private LitRenderer<FindingRow> decision() {
        SerializableFunction<FindingRow, VerdictLook> look =
                row -> VerdictLook.of(row.finding().decision().verdict());
        return LitRenderer.<FindingRow>of("<span class=\"par-status-text ${item.tone}\">" + Icons.lit("item.icon")
                        + "<span>${item.word}</span><span class=\"appraisal-to\">${item.to}</span></span>")
                .withProperty("tone", row -> look.apply(row).tone().className())
                .withProperty("icon", row -> look.apply(row).icon().id())
                .withProperty("word", row -> getTranslation(look.apply(row).labelKey()))
                .withProperty("to", this::awarded);
    }

    private String awarded(FindingRow row) {
        var decision = row.finding().decision();
        return decision.verdict() == Verdict.CHANGED ? points().display(decision.points()) : "";
    }

    private static Comparator<FindingRow> byNumber(SerializableFunction<FindingRow, BigDecimal> number) {
        return Comparator.comparing(number, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private PointsFormat points() {
        return PointsFormat.of(getLocale());
    }

    private String text(String element) {
        return getTranslation("appraisal.FindingTable." + element);
    }
}
