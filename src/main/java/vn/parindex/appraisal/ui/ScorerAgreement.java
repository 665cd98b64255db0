package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.parindex.appraisal.AgreementReport;
import vn.parindex.appraisal.AgreementReport.OfScorer;
import vn.parindex.appraisal.AgreementReport.Week;

/** How each officer scores beside the others, week by week: to the left stricter, to the right more generous. */
class ScorerAgreement extends AgreementTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    /** The bars are drawn to this share at least, so that a small lean does not look like a large one. */
    private static final double LEAST = 0.05;

    private static final int HALF = 50;
    private static final String BAR = "<span><svg class=\"appraisal-lean\" aria-hidden=\"true\" viewBox=\"0 0 100 8\""
            + " preserveAspectRatio=\"none\"><rect class=\"is-zero\" x=\"49.5\" y=\"0\" width=\"1\" height=\"8\"></rect>"
            + "<rect class=\"is-%s\" x=\"%.2f\" y=\"1\" width=\"%.2f\" height=\"6\"></rect></svg></span>";

    private final double widest;

    ScorerAgreement(String name, AgreementReport report) {
        super(name);
        widest = report.scorers().stream()
                .flatMap(scorer -> scorer.drift().stream())
                .mapToDouble(week -> Math.abs(week.meanDifference()))
                .max()
                .orElse(LEAST);
        var weeks = report.weeks();
        head(
                Stream.concat(
                                Stream.of("scorer", "pairs", "kappa", "level", "tendency")
                                        .map(this::text),
                                weeks.stream().map(monday -> text("weekOf", DAY.format(monday))))
                        .toList(),
                List.of(text("level")));
        report.scorers().forEach(scorer -> line(scorer, weeks));
        fold();
    }

    private void line(OfScorer scorer, List<LocalDate> weeks) {
        var row = row(new Span(scorer.name()));
        number(row, Integer.toString(scorer.pairs()));
        number(row, figure(scorer.kappa()));
        level(row, scorer.kappa());
        number(row, signed(scorer.meanDifference())).addClassName("par-strong");
        weeks.forEach(monday -> scorer.week(monday).ifPresentOrElse(week -> week(row, week), () -> number(row, "–")));
    }

    private void week(NativeTableRow row, Week week) {
        var pairs = new Span(text("pairsOfWeek", week.pairs()));
        pairs.addClassName("par-text-2");
        number(row, signed(week.meanDifference())).add(pairs, new Html(bar(week.meanDifference())));
    }

    private String bar(double lean) {
        double length = Math.abs(lean) / Math.max(widest, LEAST) * HALF;
        var side = lean < 0 ? "strict" : "generous";
        return String.format(Locale.ROOT, BAR, side, lean < 0 ? HALF - length : HALF, length);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.AgreementView." + element, arguments);
    }
}
