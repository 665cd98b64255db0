package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import vn.parindex.criteria.PointsSource;
import vn.parindex.shared.Points;
import vn.parindex.shell.Figure;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** What the points add up to, always in view: against the set's total, and by source. */
class TotalsHead extends Composite<Div> {

    private final OpenSet open;
    private final Figure figure = new Figure("", "");
    private final Div line = new Div();
    private final Div sources = new Div();

    TotalsHead(OpenSet open, Runnable editHeader) {
        this.open = open;
        var header = new Button(Icons.SETTINGS_2.create(), click -> editHeader.run());
        header.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        header.setAriaLabel(getTranslation("criteria.TotalsHead.header"));
        header.setTooltipText(getTranslation("criteria.TotalsHead.header"));
        line.addClassName("criteria-totals__line");
        sources.addClassName("par-meta");
        var first = new Div(line, header);
        first.addClassName("criteria-totals__first");
        getContent().add(first, sources);
        getContent().addClassNames("par-pane__head", "criteria-totals");
        refresh();
    }

    final void refresh() {
        var format = PointsFormat.of(getLocale());
        var sums = open.details().sums();
        var total = open.details().header().total();
        figure.show(format.display(sums.total()), getTranslation("criteria.TotalsHead.of", format.display(total)));
        var difference = sums.total().minus(total).value();
        figure.setClassName("par-figure--wrong", difference.signum() != 0);
        line.removeAll();
        line.add(figure);
        if (difference.signum() != 0) {
            line.add(badge(difference, format));
        }
        sources.removeAll();
        for (var source : PointsSource.values()) {
            var points = sums.bySource().getOrDefault(source, Points.ZERO);
            if (!points.isZero()) {
                var amount = new Span(format.display(points));
                amount.addClassName("par-strong");
                sources.add(new Span(new Span(getTranslation("criteria.TotalsHead." + source) + " "), amount));
            }
        }
    }

    private StatusBadge badge(BigDecimal difference, PointsFormat format) {
        var key = difference.signum() > 0 ? "criteria.TotalsHead.surplus" : "criteria.TotalsHead.lack";
        return new StatusBadge(
                Tone.ERROR, Icons.CIRCLE_ALERT, getTranslation(key, format.display(new Points(difference.abs()))));
    }
}
