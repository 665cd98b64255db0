package vn.parindex.ranking.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import vn.parindex.cycle.CycleId;
import vn.parindex.ranking.RankingDetails;
import vn.parindex.ranking.RankingNavigation;
import vn.parindex.ranking.RankingRow;
import vn.parindex.shared.Points;
import vn.parindex.shell.PointsFormat;

/** A ranking for reading: all rows, bars from 0 to 100 by source; a row opens its field indices. */
class RankingGrid extends Grid<RankingRow> {

    private static final String BAR = """
            <svg class="ranking-bar" viewBox="0 0 100 9" preserveAspectRatio="none" role="img" aria-label="${item.words}">
              <rect class="is-appraised" x="0" y="0" height="9" width="${item.appraised}"></rect>
              <rect class="is-survey" x="${item.appraised}" y="0" height="9" width="${item.survey}"></rect>
              <rect class="is-outcome" x="${item.start}" y="0" height="9" width="${item.outcome}"></rect>
            </svg>""";

    private final transient RankingDetails ranking;
    private final transient CycleId cycle;

    RankingGrid(RankingDetails ranking, CycleId cycle) {
        this.ranking = ranking;
        this.cycle = cycle;
        addClassName("ranking-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        number(
                        "rank",
                        row -> row.rank() == null
                                ? PointsFormat.MISSING
                                : row.rank().toString())
                .setWidth("64px");
        addColumn(name())
                .setHeader(text("agency"))
                .setFlexGrow(2)
                .setWidth("180px")
                .setTooltipGenerator(row -> row.agency().name().in(getLocale()));
        addColumn(group()).setHeader(text("group")).setFlexGrow(0).setWidth("76px");
        number("index", row -> format().percent(row.index())).setWidth("92px");
        addColumn(bar()).setHeader(text("bar")).setFlexGrow(2).setWidth("160px");
        points("appraised", RankingRow::appraised);
        points("survey", RankingRow::survey);
        if (hasOutcome()) {
            points("outcome", RankingRow::outcome);
        }
        number("total", row -> format().display(row.total(), row.outOf())).setWidth("130px");
        setItemDetailsRenderer(new ComponentRenderer<>(row -> new FieldIndices(row, ranking.set())));
        setItems(ranking.rows());
    }

    private boolean hasOutcome() {
        return ranking.rows().stream().anyMatch(row -> !row.outcome().isZero());
    }

    private Column<RankingRow> points(String element, ValueProvider<RankingRow, Points> value) {
        return number(element, row -> format().display(value.apply(row))).setWidth("96px");
    }

    private Column<RankingRow> number(String element, ValueProvider<RankingRow, String> value) {
        return addColumn(value)
                .setHeader(text(element))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
    }

    private LitRenderer<RankingRow> name() {
        return LitRenderer.<RankingRow>of("<a href=\"${item.href}\">${item.name}</a>")
                .withProperty(
                        "href",
                        row -> RankingNavigation.scores(cycle, row.agency().id()))
                .withProperty("name", row -> row.agency().shortName().in(getLocale()));
    }

    private LitRenderer<RankingRow> group() {
        return LitRenderer.<RankingRow>of("<span class=\"ranking-group ${item.css}\">${item.group}</span>")
                .withProperty("css", row -> "ranking-group--" + row.group().toLowerCase(Locale.ROOT))
                .withProperty("group", RankingRow::group);
    }

    private LitRenderer<RankingRow> bar() {
        return LitRenderer.<RankingRow>of(BAR)
                .withProperty("appraised", row -> width(row.share(row.appraised())))
                .withProperty("survey", row -> width(row.share(row.survey())))
                .withProperty("start", row -> width(row.share(row.appraised()).add(row.share(row.survey()))))
                .withProperty("outcome", row -> width(row.share(row.outcome())))
                .withProperty("words", this::words);
    }

    private String words(RankingRow row) {
        return text(
                "bar.words",
                format().number(row.share(row.appraised()), 2),
                format().number(row.share(row.survey()), 2),
                format().number(row.share(row.outcome()), 2));
    }

    private static String width(BigDecimal share) {
        return share.setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    private PointsFormat format() {
        return PointsFormat.of(getLocale());
    }

    private String text(String element, Object... arguments) {
        return getTranslation("ranking.RankingGrid." + element, arguments);
    }
}
