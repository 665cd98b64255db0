package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.NotScored;
import vn.parindex.scoring.Problem;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.TraceStep;
import vn.parindex.shared.Points;
import vn.parindex.shell.Figure;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.TraceLines;

/** What a try gave: points with every step, that the row does not count, or that it cannot be scored and why. */
class TryOutResult extends Composite<Div> {

    TryOutResult() {
        getContent().addClassName("criteria-result");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(Evaluation evaluation, Points maximum, boolean nothingTyped) {
        var format = PointsFormat.of(getLocale());
        if (evaluation instanceof Scored scored) {
            begin("is-scored");
            getContent()
                    .add(new Figure(
                            format.display(scored.points()),
                            getTranslation("criteria.TryOutResult.of", format.display(maximum))));
            trace(scored.trace());
        } else if (evaluation instanceof NotCounted notCounted) {
            begin("is-out");
            head(getTranslation("criteria.TryOutResult.notCounted"));
            trace(notCounted.trace());
        } else if (evaluation instanceof NotScored notScored && nothingTyped && isMissing(notScored.problem())) {
            message(getTranslation("criteria.TryOutResult.waiting"));
        } else if (evaluation instanceof NotScored notScored) {
            refused(getTranslation(
                    notScored.problem().key(), notScored.problem().arguments().toArray()));
        }
    }

    private static boolean isMissing(Problem problem) {
        return problem.code() == Problem.Code.MISSING || problem.code() == Problem.Code.NOT_CHOSEN;
    }

    void refused(String why) {
        begin("is-refused");
        head(getTranslation("criteria.TryOutResult.refused"));
        getContent().add(new Paragraph(why));
    }

    void message(String text) {
        begin("is-waiting");
        getContent().add(new Paragraph(text));
    }

    private void begin(String tone) {
        getContent().removeAll();
        getContent().setClassName("criteria-result " + tone);
    }

    private void head(String words) {
        var head = new Span(words);
        head.addClassName("criteria-result__head");
        getContent().add(head);
    }

    private void trace(List<TraceStep> steps) {
        var lines = new TraceLines();
        steps.forEach(step -> lines.add("scoring.trace." + step.key(), step.arguments(), step.value()));
        getContent().add(lines);
    }
}
