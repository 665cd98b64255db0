package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.parindex.criteria.ui.RuleSheet.Line;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;

/** Bands on one figure or on a ratio: drawn on an axis, edited line by line, mended where they do not meet. */
class BandPanel extends Panel {

    private static final List<String> MEASURES = List.of("fraction", "figure");

    private final SheetFields fields;
    private final Div drawing = new Div();
    private final Div mends = new Div();

    BandPanel(SheetFields fields) {
        super(fields.text("BandPanel.title"));
        this.fields = fields;
        side(fields.add("BandPanel.add", this::addBand));
        mends.addClassNames("par-stack", "criteria-mends");
        add(measure(), drawing);
        var bands = fields.sheet().options();
        for (int i = 0; i < bands.size(); i++) {
            add(row(bands.get(i), i + 1));
        }
        add(mends);
        refresh();
    }

    /** The drawing and the mends follow what is typed; the fields stay as they are. */
    void refresh() {
        drawing.removeAll();
        drawing.add(new BandBar(fields));
        mends.removeAll();
        if (fields.form().editable()) {
            BandGap.all(fields.sheet().options()).forEach(gap -> mends.add(mend(gap)));
        }
    }

    private Div measure() {
        var sheet = fields.sheet();
        var kind = fields.choice(
                fields.text("BandPanel.measure"),
                MEASURES,
                sheet.isFraction() ? "fraction" : "figure",
                value -> fields.text("BandPanel." + value),
                this::measure);
        kind.addValueChangeListener(changed -> fields.saveAndRebuild());
        return sheet.isFraction()
                ? ParameterPanel.grid(kind, fields.figureParameter("numerator"), fields.figureParameter("denominator"))
                : ParameterPanel.grid(kind, fields.figureParameter("value"));
    }

    private void measure(String kind) {
        var sheet = fields.sheet();
        var symbols = sheet.symbols();
        var first = symbols.isEmpty() ? "" : symbols.get(0);
        boolean fraction = kind.equals("fraction");
        sheet.parameter("value", fraction ? "" : first);
        sheet.parameter("numerator", fraction ? first : "");
        sheet.parameter("denominator", fraction && symbols.size() > 1 ? symbols.get(1) : "");
        sheet.parameter("zero-denominator", fraction ? "refuse" : "");
    }

    private void addBand() {
        var bands = fields.sheet().options();
        var sorted = BandEdges.lowToHigh(bands);
        var last = sorted.isEmpty()
                ? null
                : BandEdges.of(sorted.get(sorted.size() - 1)).orElseThrow();
        bands.add(new Line(last == null ? "[0;100]" : "[" + last.to() + ";" + BandEdges.ABOVE_ALL + ")", "0"));
    }

    private Div row(Line band, int number) {
        var points = fields.number(fields.text("BandPanel.points"), band.get(1), value -> band.set(1, value));
        points.addClassName("criteria-line__points");
        var remove = fields.remove(
                fields.text("BandPanel.remove", number), fields.sheet().options(), band);
        var row = new Div();
        row.addClassNames("criteria-line", "criteria-line--band");
        if (BandEdges.of(band).isPresent()) {
            var cells =
                    new Component[] {side(band, true), edge(band, true), side(band, false), edge(band, false), points};
            SheetFields.quiet(number, cells);
            row.add(cells);
            row.add(remove);
        } else {
            var whole = fields.words(fields.text("BandPanel.stretch"), band.get(0), text -> band.set(0, text));
            whole.addClassName("criteria-line__words");
            row.add(whole, points, remove);
        }
        return row;
    }

    private static BandEdges edges(Line band) {
        return BandEdges.of(band).orElseThrow();
    }

    /** Whether the edge itself belongs to the band. */
    private Select<String> side(Line band, boolean lower) {
        var included = lower ? edges(band).fromIncluded() : edges(band).toIncluded();
        var key = lower ? "BandPanel.from." : "BandPanel.to.";
        var side = fields.choice(
                fields.text(lower ? "BandPanel.from" : "BandPanel.to"),
                List.of("true", "false"),
                String.valueOf(included),
                value -> fields.text(key + value),
                value -> band.set(0, included(edges(band), lower, Boolean.parseBoolean(value))));
        side.addClassName("criteria-line__side");
        return side;
    }

    private static String included(BandEdges edges, boolean lower, boolean included) {
        return (lower ? edges.withFromIncluded(included) : edges.withToIncluded(included)).toString();
    }

    private TextField edge(Line band, boolean lower) {
        var none = lower ? BandEdges.BELOW_ALL : BandEdges.ABOVE_ALL;
        var now = lower ? edges(band).from() : edges(band).to();
        var field = fields.number(
                fields.text(lower ? "BandPanel.lower" : "BandPanel.upper"), now.equals(none) ? "" : now, value -> {
                    var edge = value.isBlank() ? none : value;
                    band.set(
                            0, (lower ? edges(band).withFrom(edge) : edges(band).withTo(edge)).toString());
                });
        field.setPlaceholder(fields.text(lower ? "BandPanel.any" : "BandPanel.andMore"));
        if (fields.sheet().isFraction()) {
            field.setSuffixComponent(new Span("%"));
        }
        field.addClassName("criteria-line__edge");
        return field;
    }

    private Component mend(BandGap gap) {
        var end = CellNumber.shown(gap.end().toPlainString(), fields.locale());
        var begin = CellNumber.shown(gap.begin().toPlainString(), fields.locale());
        var unit = fields.sheet().isFraction() ? "%" : "";
        var key = gap.width().signum() == 0 ? ".edge" : "";
        var line = new Div(
                Icons.CIRCLE_ALERT.create(),
                new Span(fields.text(
                        (gap.isGap() ? "BandPanel.gap" : "BandPanel.overlap") + key, end + unit, begin + unit)));
        line.addClassNames("par-problem", "criteria-mend");
        line.add(quick(
                fields.text(gap.width().signum() == 0 ? "BandPanel.closeEdge" : "BandPanel.close", begin, end),
                gap::close));
        if (gap.width().signum() > 0) {
            line.add(quick(
                    fields.text("BandPanel.fill"),
                    () -> fields.sheet().options().add(gap.filling())));
        }
        return line;
    }

    private Button quick(String label, Runnable action) {
        var button = new Button(label, click -> {
            action.run();
            fields.saveAndRebuild();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
