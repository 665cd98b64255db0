package vn.parindex.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.parindex.ledger.Exchange;
import vn.parindex.ledger.ExchangeWords;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PointsFormat;

/**
 * One recorded score: step, who, when, why, and that the agency was asked and answered. What was asked with the whole file
 * lies before the Council with that file, as a question; the words of other questions were announced to others.
 */
class LedgerRow extends Div {

    LedgerRow(ScoreEntry entry) {
        addClassName("council-rule__line");
        var what = new Div(new Span(getTranslation(
                "council.RoomItemPane.entry",
                getTranslation("council.LedgerStep." + entry.step()),
                entry.actor().name(),
                DateText.of(getLocale()).dateTime(entry.at()))));
        what.addClassName("par-two");
        var reason = entry.withoutQuestion().reason();
        if (reason != null && !reason.isBlank()) {
            what.add(new Span(reason));
        }
        ExchangeWords.of(getLocale()).sentences(exchanges(entry)).forEach(sentence -> what.add(new Span(sentence)));
        var points = new Span(
                entry.points() == null
                        ? getTranslation("council.ScorePath.notApplicable")
                        : PointsFormat.of(getLocale()).display(entry.points()));
        points.addClassName("council-rule__points");
        add(what, points);
    }

    private static List<Exchange> exchanges(ScoreEntry entry) {
        var asked = Exchange.asReason(entry);
        if (entry.step() != LedgerStep.APPRAISED && asked.isEmpty()) {
            return List.of();
        }
        return Exchange.of(List.of(entry)).stream()
                .map(exchange -> asked.filter(exchange::equals).orElseGet(exchange::withoutWords))
                .toList();
    }
}
