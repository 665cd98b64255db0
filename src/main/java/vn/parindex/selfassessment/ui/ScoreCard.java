package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.NotScored;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.TraceStep;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.AnswerTrace;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ScoreTrace;
import vn.parindex.shell.TraceLines;

/** The self-score of one leaf with its maximum and, line by line, how it came about. */
class ScoreCard extends Composite<Div> {

    ScoreCard() {
        getContent().addClassName("selfassessment-scorecard");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(FrozenSet set, Leaf leaf, AnswerDetails answer) {
        getContent().removeAll();
        var format = PointsFormat.of(getLocale());
        if (answer.content().notApplicable() || answer.evaluation() instanceof NotCounted) {
            figure("–", getTranslation("selfassessment.ScoreCard.notCounted"));
        } else if (answer.evaluation() instanceof Scored scored) {
            figure(
                    format.display(scored.points()),
                    getTranslation("selfassessment.ScoreCard.of", format.display(leaf.maximum())));
            trace(scored.trace());
        } else if (answer.evaluation() instanceof NotScored notScored) {
            figure("–", getTranslation("selfassessment.ScoreCard.of", format.display(leaf.maximum())));
            var why = new Span(getTranslation(
                    notScored.problem().key(), notScored.problem().arguments().toArray()));
            why.addClassName("par-note");
            getContent().add(why);
        }
        var label = getTranslation("selfassessment.ScoreCard.whole");
        getContent()
                .add(ScoreTrace.button(
                        label,
                        leaf.code() + " " + leaf.name().in(getLocale()),
                        () -> AnswerTrace.of(getLocale(), set, leaf).sheet(answer)));
    }

    private void figure(String value, String of) {
        var number = new Span(value);
        number.addClassName("par-figure__value");
        var maximum = new Span(of);
        maximum.addClassName("par-figure__of");
        var figure = new Div(number, maximum);
        figure.addClassNames("par-figure", "par-figure--l");
        getContent().add(figure);
    }

    private void trace(List<TraceStep> steps) {
        var lines = new TraceLines();
        steps.forEach(step -> lines.add("scoring.trace." + step.key(), step.arguments(), step.value()));
        getContent().add(lines);
    }
}
