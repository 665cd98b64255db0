package vn.parindex.ranking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.parindex.ledger.ExchangeWords;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ranking.LeafPath;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** The path of one score in words: step, points, who, when, why. */
class LeafHistory extends Div {

    LeafHistory(LeafPath path) {
        addClassName("ranking-history");
        if (path.entries().isEmpty()) {
            var nothing = new Paragraph(getTranslation("ranking.LeafHistory.nothing"));
            nothing.addClassName("par-note");
            add(nothing);
            return;
        }
        var steps = new OrderedList();
        steps.addClassName("par-steps");
        if (!path.exchanges().isEmpty()) {
            path.entries().stream()
                    .filter(entry -> entry.step() == LedgerStep.SUBMITTED)
                    .forEach(entry -> steps.add(step(entry)));
            steps.add(exchanges(path));
        }
        path.entries().stream()
                .filter(entry -> path.exchanges().isEmpty() || entry.step() != LedgerStep.SUBMITTED)
                .forEach(entry -> steps.add(step(entry)));
        add(steps);
        if (path.tookShare()) {
            add(share(path));
        }
    }

    /** Between what was submitted and what was made of it. */
    private ListItem exchanges(LeafPath path) {
        var what = new Span(getTranslation("ranking.LeafHistory.exchanges"));
        what.addClassName("par-strong");
        var body = new Div(what);
        ExchangeWords.of(getLocale()).sentences(path.exchanges()).forEach(sentence -> {
            var line = new Div(new Span(sentence));
            line.addClassName("ranking-why");
            body.add(line);
        });
        var step = new ListItem(body);
        step.addClassNames("par-steps__step", "is-done");
        return step;
    }

    private Paragraph share(LeafPath path) {
        var format = PointsFormat.of(getLocale());
        var share = new Paragraph(getTranslation(
                "ranking.LeafHistory.share",
                format.display(path.leaf().maximum()),
                format.exact(path.maximum()),
                path.counted().map(format::exact).orElse("–")));
        share.addClassName("par-note");
        return share;
    }

    /** Points as recorded; words where the leaf did not apply or nothing could be scored. */
    static String points(ScoreEntry entry, Locale locale) {
        if (!entry.applicable()) {
            return Texts.of(locale, "ranking.LeafHistory.notApplicable");
        }
        return PointsFormat.of(locale).display(entry.points());
    }

    private ListItem step(ScoreEntry entry) {
        var what = new Span(getTranslation(
                "ranking.LeafHistory.step",
                getTranslation("ranking.ScorePathGrid.step." + entry.step()),
                entry.applicable()
                        ? PointsFormat.of(getLocale()).exact(entry.points())
                        : getTranslation("ranking.LeafHistory.notApplicable")));
        what.addClassName("par-strong");
        var body = new Div(what);
        if (entry.reason() != null && !entry.reason().isBlank()) {
            var why = new Div(new Span(entry.reason()));
            why.addClassName("ranking-why");
            body.add(why);
        }
        var when = new Span(getTranslation(
                "ranking.LeafHistory.by",
                entry.actor().name(),
                DateText.of(getLocale()).dateTime(entry.at())));
        when.addClassName("par-steps__when");
        var step = new ListItem(body, when);
        step.addClassNames("par-steps__step", "is-done");
        return step;
    }
}
