package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Locale;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.Decision;
import vn.parindex.appraisal.Response;
import vn.parindex.appraisal.Signature;
import vn.parindex.appraisal.Verdict;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.scoring.Evaluation;
import vn.parindex.selfassessment.AnswerTrace;
import vn.parindex.shared.Points;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ScoreTrace;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.TraceSheet;

/** Agency and ministry side by side, of equal size: points, how they came about, and their words. */
class Voices extends Div {

    private final transient AppraisedLeaf leaf;
    private final transient FrozenSet set;

    Voices(AppraisedLeaf leaf, FrozenSet set) {
        this.leaf = leaf;
        this.set = set;
        addClassNames("par-columns", "par-columns--even");
        add(agency(), ministry());
    }

    private Panel agency() {
        var panel = voice("agency", leaf.finding().selfPoints(), leaf.answer().evaluation());
        panel.add(whole(() -> trace().sheet(leaf.answer())));
        quote(panel, leaf.answer().content().explanation());
        var reply = leaf.finding().reply();
        if (reply.response() != Response.NONE) {
            panel.add(new StatusBadge(ResponseLook.of(leaf)), by(reply.by()));
            quote(panel, reply.grounds());
        }
        return panel;
    }

    private Panel ministry() {
        var decision = leaf.finding().decision();
        var panel = voice("ministry", decision.points(), evaluation(decision));
        panel.side(new StatusBadge(VerdictLook.of(decision.verdict())));
        if (decision.corrected() != null && decision.by() != null) {
            panel.add(whole(() -> trace().sheet(
                            decision.corrected(),
                            evaluation(decision),
                            leaf.answer().documents(),
                            decision.by().name(),
                            decision.by().at())));
        }
        quote(panel, decision.verdict() == Verdict.ASKED ? decision.question() : decision.reason());
        if (decision.by() != null) {
            panel.add(by(decision.by()));
        }
        return panel;
    }

    private AnswerTrace trace() {
        return AnswerTrace.of(getLocale(), set, leaf.leaf());
    }

    private Component whole(SerializableSupplier<TraceSheet> sheet) {
        var title = leaf.leaf().code() + " " + leaf.leaf().name().in(getLocale());
        return ScoreTrace.button(text("whole"), title, sheet);
    }

    private Evaluation evaluation(Decision decision) {
        if (decision.corrected() != null) {
            return leaf.leaf().rule().evaluate(decision.corrected());
        }
        return decision.verdict() == Verdict.KEPT ? leaf.answer().evaluation() : null;
    }

    private Panel voice(String whose, Points points, Evaluation evaluation) {
        var format = PointsFormat.of(getLocale());
        var figure = new Span(
                points == null
                        ? text("notApplicable")
                        : format.display(points, leaf.leaf().maximum()));
        figure.addClassName("appraisal-voice__points");
        var panel = new Panel(text(whose), figure);
        if (evaluation != null) {
            panel.add(Traces.list(getLocale(), evaluation));
        }
        return panel;
    }

    private static void quote(Panel panel, String words) {
        if (words != null && !words.isBlank()) {
            var quote = new Paragraph(words);
            quote.addClassName("appraisal-quote");
            panel.add(quote);
        }
    }

    private Component by(Signature signature) {
        var line = new Span(line(getLocale(), signature));
        line.addClassName("par-note");
        return line;
    }

    static String line(Locale locale, Signature signature) {
        return signature.name() + ", " + DateText.of(locale).dateTime(signature.at());
    }

    private String text(String element) {
        return getTranslation("appraisal.Voices." + element);
    }
}
