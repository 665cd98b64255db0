package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.parindex.appraisal.GridLine;
import vn.parindex.appraisal.GridScope;
import vn.parindex.appraisal.GridSort.By;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Variable;
import vn.parindex.shared.PointsChange;
import vn.parindex.shell.Folding;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** What stands in the cells of the appraiser's grid. The key of a column says by what it sorts. */
class TableCells {

    private static final int FRACTION = 2;

    private final Locale locale;
    private final Leaf only;
    private final BoardLines lines;
    private final PointsFormat format;

    /** @param only the leaf of a grid of one leaf; null where leaves differ from row to row */
    TableCells(Locale locale, Leaf only, BoardLines lines) {
        this.locale = locale;
        this.only = only;
        this.lines = lines;
        this.format = PointsFormat.of(locale);
    }

    /** The columns that stay: whose, and which leaf. */
    List<Column<GridEntry>> first(Grid<GridEntry> grid, GridScope.Kind kind) {
        var first = new ArrayList<Column<GridEntry>>();
        if (kind == GridScope.Kind.AGENCY) {
            first.add(leaf(grid, true));
            return first;
        }
        first.add(grid.addColumn(heading(line -> line.agency().shortName().in(locale)))
                .setKey(By.AGENCY.name())
                .setSortProperty(By.AGENCY.name())
                .setHeader(text("agency"))
                .setTooltipGenerator(entry ->
                        entry.isHeading() ? null : entry.line().agency().name().in(locale))
                .setWidth("172px")
                .setFlexGrow(1)
                .setFrozen(true));
        if (kind == GridScope.Kind.FIELD) {
            first.add(leaf(grid, false));
        }
        return first;
    }

    List<Column<GridEntry>> columns(Grid<GridEntry> grid, GridColumn column) {
        return switch (column) {
            case INPUTS -> inputs(grid);
            case LAST_YEAR ->
                one(
                        grid,
                        column,
                        By.LAST_YEAR,
                        "84px",
                        line -> line.lastYear() == null
                                ? PointsFormat.MISSING
                                : format.display(line.lastYear().points()));
            case SINCE ->
                one(
                        grid,
                        column,
                        By.SINCE_LAST_YEAR,
                        "88px",
                        line -> change(line.sinceLastYear().orElse(null)));
            case SELF -> {
                var own = one(grid, column, By.SELF, "80px", line -> format.display(line.self()));
                own.get(0).setPartNameGenerator(entry -> entry.isHeading() ? "heading" : "self");
                yield own;
            }
            case DOCUMENTS ->
                one(
                        grid,
                        column,
                        By.DOCUMENTS,
                        "96px",
                        line -> Integer.toString(line.answer().documents()));
            case EXPLANATION ->
                List.of(grid.addColumn(Folding.named(header(column), this::explanation))
                        .setKey(column.name())
                        .setSortable(false)
                        .setHeader(header(column))
                        .setTooltipGenerator(this::explanation)
                        .setPartNameGenerator(entry -> Folding.LINE)
                        .setWidth("260px")
                        .setFlexGrow(2));
            case FLAGS ->
                List.of(grid.addColumn(FlagsCell.renderer(locale))
                        .setKey(column.name())
                        .setSortable(false)
                        .setPartNameGenerator(entry -> FlagsCell.isEmpty(entry) ? Folding.NONE : null)
                        .setHeader(header(column))
                        .setWidth("64px")
                        .setFlexGrow(0));
            case DECISION ->
                List.of(grid.addColumn(DecisionCell.renderer(locale, format))
                        .setKey(By.DECISION.name())
                        .setSortProperty(By.DECISION.name())
                        .setHeader(header(column))
                        .setWidth("164px")
                        .setFlexGrow(0)
                        .setFrozenToEnd(true));
            case DIFFERENCE ->
                one(
                        grid,
                        column,
                        By.DIFFERENCE,
                        "88px",
                        line -> change(line.difference().orElse(null)));
        };
    }

    private List<Column<GridEntry>> one(
            Grid<GridEntry> grid,
            GridColumn column,
            By by,
            String width,
            SerializableFunction<GridLine, String> value) {
        var name = header(column);
        return List.of(number(grid, by.name(), named(name, value), width).setHeader(wrapped(name)));
    }

    private List<Column<GridEntry>> inputs(Grid<GridEntry> grid) {
        if (only == null) {
            return List.of(entered(grid, header(GridColumn.INPUTS)).setKey(GridColumn.INPUTS.name()));
        }
        var inputs = new ArrayList<Column<GridEntry>>();
        if (only.rule() instanceof ChoiceRule) {
            inputs.add(entered(grid, text("option")).setKey("OPTION"));
        }
        var variables = only.rule().variables();
        variables.forEach(variable -> inputs.add(figure(grid, variable)));
        if (variables.size() == FRACTION) {
            inputs.add(number(grid, By.SHARE.name(), named(text("share"), this::percent), "80px")
                    .setHeader(text("share")));
        }
        return inputs;
    }

    /** What was entered, in words or as figures in a row. */
    private Column<GridEntry> entered(Grid<GridEntry> grid, String name) {
        return grid.addColumn(words(this::entered))
                .setSortable(false)
                .setHeader(name)
                .setTooltipGenerator(entry -> entry.isHeading() ? null : entered(entry.line()))
                .setPartNameGenerator(entry -> Folding.LINE)
                .setWidth("200px")
                .setFlexGrow(2);
    }

    private Column<GridEntry> figure(Grid<GridEntry> grid, Variable variable) {
        var name = variable.name().in(locale);
        var cell = LitRenderer.<GridEntry>of(
                        "<span class=\"appraisal-figure\">" + Folding.name(name) + "<span>${item.value}</span></span>")
                .withProperty("value", of(line -> format.number(line.figure(variable.symbol()))));
        return number(grid, By.FIGURE.name() + " " + variable.symbol(), cell, "96px")
                .setHeader(wrapped(name))
                .setPartNameGenerator(entry -> Folding.LINE);
    }

    /** Names of figures are long: two lines, the whole name on pointing at it. */
    private static Span wrapped(String name) {
        var head = new Span(name);
        head.addClassName("appraisal-grid__lines");
        head.setTitle(name);
        return head;
    }

    private Column<GridEntry> number(Grid<GridEntry> grid, String key, LitRenderer<GridEntry> cell, String width) {
        return FindingTable.digits(grid.addColumn(cell).setKey(key).setSortProperty(key), width);
    }

    /** What stands in a line; nothing in the heading of a group. */
    private static ValueProvider<GridEntry, String> of(SerializableFunction<GridLine, String> value) {
        return entry -> entry.isHeading() ? "" : value.apply(entry.line());
    }

    private static LitRenderer<GridEntry> named(String column, SerializableFunction<GridLine, String> value) {
        return Folding.named(column, of(value));
    }

    /** Words that may take two lines of the row. */
    private static LitRenderer<GridEntry> words(SerializableFunction<GridLine, String> value) {
        return LitRenderer.<GridEntry>of("<span class=\"appraisal-grid__lines\">${item.words}</span>")
                .withProperty("words", of(value));
    }

    private Column<GridEntry> leaf(Grid<GridEntry> grid, boolean leads) {
        SerializableFunction<GridLine, String> name =
                line -> line.leaf().code() + " " + line.leaf().name().in(locale);
        var column = leads
                ? grid.addColumn(heading(name))
                : grid.addColumn(words(name)).setPartNameGenerator(entry -> Folding.LINE);
        return column.setKey(By.LEAF.name())
                .setSortProperty(By.LEAF.name())
                .setHeader(text("leaf"))
                .setTooltipGenerator(entry -> entry.isHeading() ? null : name.apply(entry.line()))
                .setWidth(leads ? "216px" : "168px")
                .setFlexGrow(leads ? 2 : 1)
                .setFrozen(leads);
    }

    /** The first cell of a row; for a group its name, how far it is, and whether it is open. */
    private LitRenderer<GridEntry> heading(SerializableFunction<GridLine, String> name) {
        return LitRenderer.<GridEntry>of("${item.group ? html`<span class=\"appraisal-group\">" + Icons.lit("item.open")
                        + "<b>${item.group}</b><span>${item.done}</span></span>` : html`<span class=\"appraisal-line\">"
                        + "<span class=\"appraisal-mark\""
                        + " ?hidden=\"${!item.mark}\">" + Icons.lit("item.tick")
                        + "<span class=\"appraisal-flag__word\">${item.mark}</span></span>"
                        + "<span class=\"appraisal-grid__lines\">${item.name}</span></span>`}")
                .withProperty("tick", entry -> Icons.CIRCLE_CHECK.id())
                .withProperty(
                        "mark",
                        entry -> !entry.isHeading()
                                        && lines.isMarked(entry.line().finding())
                                ? text("marked")
                                : "")
                .withProperty("group", entry -> entry.isHeading() ? label(entry) : "")
                .withProperty(
                        "open",
                        entry -> lines.isShut(entry.group().key()) ? Icons.CHEVRON_RIGHT.id() : Icons.CHEVRON_DOWN.id())
                .withProperty(
                        "done",
                        entry -> text(
                                "done",
                                entry.group().decided(),
                                entry.group().lines().size()))
                .withProperty("name", entry -> entry.isHeading() ? "" : name.apply(entry.line()));
    }

    private String label(GridEntry entry) {
        var group = entry.group();
        return group.label() == null
                ? Texts.of(locale, "agency.AgencyKind." + group.kind())
                : group.label().in(locale);
    }

    private String entered(GridLine line) {
        if (line.leaf().rule() instanceof ChoiceRule choice) {
            var chosen = line.answer().choice();
            return chosen == null
                    ? PointsFormat.MISSING
                    : choice.options().get(chosen).text().in(locale);
        }
        var figures = line.leaf().rule().variables().stream()
                .map(variable -> format.number(line.figure(variable.symbol())))
                .collect(Collectors.joining(" / "));
        return line.share().isPresent() ? figures + " = " + percent(line) : figures;
    }

    private String percent(GridLine line) {
        return format.percent(line.share().orElse(null), FRACTION);
    }

    private String change(PointsChange change) {
        return change == null ? PointsFormat.MISSING : format.change(change);
    }

    private String explanation(GridEntry entry) {
        return entry.row() == null ? "" : entry.row().answer().content().explanation();
    }

    private String header(GridColumn column) {
        return Texts.of(locale, column.key());
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, "appraisal.FindingTable." + element, arguments);
    }
}
