package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.parindex.criteria.ui.RuleSheet.Line;

/** The bands on one axis, darker for more points; what no band or two bands take is hatched. */
class BandBar extends Div {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MARGIN = new BigDecimal("1.2");
    private static final int NARROW = 11;
    private static final int LABEL = 8;
    private static final int SHADES = 4;
    private static final String HATCH = "<defs><pattern id=\"criteria-hatch\" width=\"8\" height=\"8\""
            + " patternUnits=\"userSpaceOnUse\"><path class=\"criteria-bands__stripe\""
            + " d=\"M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4\"></path></pattern></defs>";

    private final SheetFields fields;
    private final List<Line> bands;
    private final boolean percent;
    private final BigDecimal begin;
    private final BigDecimal end;

    BandBar(SheetFields fields) {
        this.fields = fields;
        this.bands = BandEdges.lowToHigh(fields.sheet().options());
        this.percent = fields.sheet().isFraction();
        this.end = end();
        this.begin = begin();
        addClassName("criteria-bands");
        var drawn = new StringBuilder(HATCH);
        bands.forEach(band -> draw(drawn, band));
        BandGap.all(bands).forEach(gap -> draw(drawn, gap));
        labels(drawn);
        // The svg has to be parsed inside another element: as the root it would be made without its namespace.
        add(new Html("<span><svg class=\"criteria-bands__bar\" role=\"img\" aria-label=\""
                + fields.text("BandBar.sentence", bands.size(), number(begin), number(end)) + "\">" + drawn
                + "</svg></span>"));
    }

    private BigDecimal end() {
        var highest = edgesOf(bands).max(BigDecimal::compareTo).orElse(HUNDRED);
        if (percent) {
            return highest.compareTo(HUNDRED) > 0 ? highest.multiply(MARGIN) : HUNDRED;
        }
        return highest.signum() <= 0 ? BigDecimal.ONE : highest.multiply(MARGIN);
    }

    /** Where nothing happens below half of the whole, the axis begins later; its first label says so. */
    private BigDecimal begin() {
        var lowest = edgesOf(bands)
                .filter(edge -> edge.signum() > 0)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        var tens = lowest.add(lowest).subtract(HUNDRED).divideToIntegralValue(BigDecimal.TEN);
        return percent && tens.signum() > 0 && lowest.compareTo(HUNDRED) < 0
                ? tens.multiply(BigDecimal.TEN)
                : BigDecimal.ZERO;
    }

    private static Stream<BigDecimal> edgesOf(List<Line> bands) {
        return bands.stream()
                .map(band -> BandEdges.of(band).orElseThrow())
                .flatMap(edges -> Stream.concat(edges.low().stream(), edges.high().stream()));
    }

    private List<BigDecimal> edges() {
        return Stream.concat(Stream.of(begin), edgesOf(bands))
                .filter(edge -> edge.compareTo(begin) >= 0 && edge.compareTo(end) <= 0)
                .map(edge -> edge.setScale(Math.max(0, edge.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY))
                .distinct()
                .sorted()
                .toList();
    }

    private void draw(StringBuilder drawn, Line band) {
        var edges = BandEdges.of(band).orElseThrow();
        double from = at(edges.low().orElse(begin));
        double to = at(edges.high().orElse(end));
        rect(drawn, from, to, "criteria-band--" + shade(band));
        if (to - from >= NARROW && BandEdges.number(band.get(1)).isPresent()) {
            text(
                    drawn,
                    (from + to) / 2,
                    21,
                    "criteria-band__points is-" + shade(band),
                    "middle",
                    fields.text("BandBar.points", CellNumber.shown(band.get(1), fields.locale())));
        }
    }

    private void draw(StringBuilder drawn, BandGap gap) {
        double from = Math.min(at(gap.end()), at(gap.begin()));
        double to = Math.max(Math.max(at(gap.end()), at(gap.begin())), from + 1);
        rect(drawn, from, to, "criteria-band--wrong");
    }

    /** Labels that would touch the one before are left out; the lines below say every edge. */
    private void labels(StringBuilder drawn) {
        double last = -NARROW;
        for (var edge : edges()) {
            if (at(edge) - last >= LABEL) {
                label(drawn, edge);
                last = at(edge);
            }
        }
    }

    private void label(StringBuilder drawn, BigDecimal edge) {
        double at = at(edge);
        var anchor = at < 2 ? "start" : at > 98 ? "end" : "middle";
        text(drawn, at, 52, "criteria-band__edge", anchor, number(edge));
    }

    /** 0 for no points, the darkest for the most. */
    private int shade(Line band) {
        var points = BandEdges.number(band.get(1)).orElse(BigDecimal.ZERO);
        var most = bands.stream()
                .map(each -> BandEdges.number(each.get(1)).orElse(null))
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        if (points.signum() <= 0 || most.signum() <= 0) {
            return 0;
        }
        var share = points.multiply(BigDecimal.valueOf(SHADES)).divide(most, MathContext.DECIMAL32);
        return Math.max(1, share.intValue());
    }

    private double at(BigDecimal value) {
        double share = value.subtract(begin).doubleValue() / end.subtract(begin).doubleValue() * HUNDRED.intValue();
        return Math.max(0, Math.min(HUNDRED.intValue(), share));
    }

    private String number(BigDecimal value) {
        return CellNumber.shown(value.toPlainString(), fields.locale()) + (percent ? "%" : "");
    }

    private static void rect(StringBuilder drawn, double from, double to, String tone) {
        drawn.append(String.format(
                Locale.ROOT,
                "<rect class=\"criteria-band %s\" x=\"%.3f%%\" width=\"%.3f%%\" y=\"0\" height=\"32\" rx=\"4\"></rect>",
                tone,
                from,
                Math.max(0, to - from)));
    }

    private static void text(StringBuilder drawn, double x, int y, String name, String anchor, String words) {
        drawn.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.3f%%\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                name,
                x,
                y,
                anchor,
                words));
    }
}
