package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import vn.parindex.appraisal.Doubt;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.appraisal.Verdict;
import vn.parindex.selfassessment.AnswerTrace;
import vn.parindex.shell.Banner;
import vn.parindex.shell.DateText;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ScoreTrace;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** Beside the grid: whose row it is, what proves it, what the agency says, and the decision. Follows the row. */
class FindingPane extends Aside {

    private final transient BoardBar bar;
    private final DecisionForm form;
    private final EvidencePane evidence;
    private final ExchangePanel exchange;

    FindingPane(BoardBar bar, DecisionForm form, Rejecting rejecting, ExchangePanel exchange) {
        this.exchange = exchange;
        this.bar = bar;
        this.form = form;
        this.evidence = new EvidencePane(bar, rejecting);
        addClassNames("par-pane", "par-pane--side", "is-kept", "appraisal-pane");
        getElement().setAttribute("aria-label", text("label"));
    }

    /** Nothing is chosen in the grid. */
    void showNothing(String title, String reason) {
        removeAll();
        add(new EmptyState(Icons.CIRCLE_CHECK, title, reason));
    }

    /** @param writable whether the reader may decide here at all */
    void show(FindingRow row, DecisionDraft draft, String place, String next, boolean writable) {
        removeAll();
        var deciding = writable && row.isOpen();
        evidence.show(row, deciding);
        exchange.show(row, deciding);
        var body = new Div(evidence, said(row), exchange);
        body.addClassName("appraisal-pane__body");
        if (row.doubts().contains(Doubt.AGENCY_ASKED)) {
            body.add(waiting(row));
        } else if (deciding) {
            form.show(row, draft, next);
            body.add(form);
        } else {
            body.add(settled(row));
        }
        add(head(row, place), body);
    }

    /** Asks why the document on the screen is refused. */
    void startRejecting() {
        evidence.startRejecting();
    }

    /** Puts the keyboard on the evidence. */
    void focusEvidence() {
        evidence.focus();
    }

    private Div head(FindingRow row, String place) {
        var name = new H2(row.agency().name().in(getLocale()));
        name.addClassName("par-item-title");
        var where = new Span(place);
        where.addClassName("par-note");
        var head = new Div(name, where);
        if (bar.onlyLeaf() == null) {
            var leaf = new Span(row.leaf().code() + " " + row.leaf().name().in(getLocale()));
            leaf.addClassName("appraisal-pane__leaf");
            head.add(leaf);
        }
        var doubts = new Div();
        doubts.addClassName("appraisal-pane__doubts");
        row.doubts().stream().sorted().map(this::badge).forEach(doubts::add);
        head.add(doubts);
        head.addClassName("appraisal-pane__head");
        return head;
    }

    private StatusBadge badge(Doubt doubt) {
        var words = getTranslation("appraisal.Doubt." + doubt);
        return switch (doubt) {
            case AGENCY_ASKED -> new StatusBadge(Tone.CONTRAST, Icons.MESSAGE_SQUARE_TEXT, words);
            case AGENCY_REPLIED -> new StatusBadge(Tone.INFO, Icons.MESSAGES_SQUARE, words);
            default -> new StatusBadge(Tone.WARNING, Icons.TRIANGLE_ALERT, words);
        };
    }

    private Div said(FindingRow row) {
        var own = new Span(text("self"));
        var points = new Span(PointsFormat.of(getLocale())
                .display(row.finding().selfPoints(), row.leaf().maximum()));
        points.addClassName("appraisal-pane__points");
        var line = new Paragraph(own, points);
        line.addClassName("appraisal-pane__self");
        var said = new Div(line);
        if (row.lastYear() != null) {
            said.add(lastYear(row));
        }
        said.add(whole(row));
        said.addClassName("appraisal-pane__said");
        row.finding().opinions().ifPresent(two -> said.add(new TwoVoices(two, row.leaf())));
        var explanation = row.answer().content().explanation();
        if (!explanation.isBlank()) {
            var quote = new Paragraph(new Span(text("explains")), new Span(explanation));
            quote.addClassName("appraisal-pane__quote");
            quote.getElement().setAttribute("tabindex", "0");
            said.add(quote);
        }
        return said;
    }

    private Component lastYear(FindingRow row) {
        var past = row.lastYear();
        var points = new Span(PointsFormat.of(getLocale()).display(past.points(), past.maximum()));
        points.addClassName("appraisal-pane__points");
        var line = new Paragraph(new Span(text("lastYear")), points);
        line.addClassName("appraisal-pane__self");
        return line;
    }

    private Component whole(FindingRow row) {
        var leaf = row.leaf();
        var title = leaf.code() + " " + row.agency().name().in(getLocale());
        return ScoreTrace.button(
                getTranslation("appraisal.Voices.whole"),
                title,
                () -> AnswerTrace.of(getLocale(), bar.setOf(leaf), leaf).sheet(row.answer()));
    }

    /** While the agency is being asked there is nothing to decide. */
    private Component waiting(FindingRow row) {
        var agency = row.agency().shortName().in(getLocale());
        return new Banner(Tone.CONTRAST, Icons.HOURGLASS, text("waiting", agency), text("waitingReason"));
    }

    private Component settled(FindingRow row) {
        var decision = row.finding().decision();
        var lines = new ArrayList<Component>();
        if (decision.verdict() == Verdict.CHANGED) {
            lines.add(new Span(text("changedTo", PointsFormat.of(getLocale()).display(decision.points()))));
        }
        if (decision.reason() != null) {
            lines.add(new Span(decision.reason()));
        }
        if (decision.question() != null) {
            lines.add(new Span(decision.question()));
        }
        var look = VerdictLook.of(decision.verdict());
        var by = decision.by() == null
                ? ""
                : text(
                        "decidedBy",
                        decision.by().name(),
                        DateText.of(getLocale()).dateTime(decision.by().at()));
        return new Banner(row.isOpen() ? Tone.NEUTRAL : Tone.OUTLINED, look.icon(), getTranslation(look.labelKey()), by)
                .with(lines.toArray(Component[]::new));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.FindingPane." + element, arguments);
    }
}
