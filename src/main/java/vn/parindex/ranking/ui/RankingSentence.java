package vn.parindex.ranking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import vn.parindex.cycle.CycleLock;
import vn.parindex.ranking.PublicationDesk;
import vn.parindex.shell.DateText;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** Where the results stand, in one sentence, and what comes next. */
final class RankingSentence {

    private final RankingPageState state;
    private final Locale locale;

    RankingSentence(RankingPageState state, Locale locale) {
        this.state = state;
        this.locale = locale;
    }

    Component component() {
        var lead = new Paragraph(lead());
        lead.addClassName("par-lead");
        return new Div(new PageSentence(sentence()), lead);
    }

    String sentence() {
        var readiness = state.readiness();
        return switch (state.cycle().status()) {
            case OPEN -> text("open", readiness.settled(), readiness.agencies());
            case AGGREGATING ->
                text(
                        aggregating(),
                        readiness.missingPoints(),
                        readiness.unsettled().size());
            case AWAITING_DECISION -> text("awaiting");
            case LOCKED, PUBLISHED ->
                text("locked", state.lock().map(CycleLock::decisionNumber).orElse(PointsFormat.MISSING));
        };
    }

    private String lead() {
        var dates = DateText.of(locale);
        return switch (state.cycle().status()) {
            case OPEN ->
                text(
                        "open.lead",
                        PointsFormat.of(locale).number(state.readiness().missingPoints()));
            case AGGREGATING -> text(aggregating() + ".lead", computedAt());
            case AWAITING_DECISION -> text("awaiting.lead", computedAt());
            case LOCKED ->
                text(
                        "locked.lead",
                        dates.dateTime(state.lock().map(CycleLock::lockedAt).orElse(null)));
            case PUBLISHED ->
                text(
                        "published.lead",
                        dates.dateTime(state.lock().map(CycleLock::lockedAt).orElse(null)),
                        dates.dateTime(state.publication()
                                .map(PublicationDesk.Notice::publishedAt)
                                .orElse(null)));
        };
    }

    private String aggregating() {
        if (!state.readiness().complete()) {
            return "incomplete";
        }
        if (!state.computed()) {
            return "ready";
        }
        return state.readiness().overtaken() ? "overtaken" : "computed";
    }

    private String computedAt() {
        return state.rankings().stream()
                .findFirst()
                .map(ranking -> DateText.of(locale).dateTime(ranking.computedAt()))
                .orElse(PointsFormat.MISSING);
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, "ranking.RankingSentence." + element, arguments);
    }
}
