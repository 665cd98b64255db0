package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.html.ListItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.NotScored;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.TraceStep;
import vn.parindex.shared.Points;
import vn.parindex.shell.TraceLines;
import vn.parindex.shell.TraceText;

/** How points came about, line by line and in full precision. */
final class Traces {

    private static final String PERCENT = "percent";

    private Traces() {}

    static TraceLines list(Locale locale, Evaluation evaluation) {
        var list = new TraceLines();
        list.addClassName("appraisal-trace");
        steps(evaluation).forEach(step -> list.add("scoring.trace." + step.key(), step.arguments(), step.value()));
        if (evaluation instanceof NotScored none) {
            list.add(new ListItem(
                    TraceText.of(locale, none.problem().key(), none.problem().arguments())));
        }
        return list;
    }

    /** The percentage the points follow from, where the rule has one. */
    static Optional<BigDecimal> percent(Evaluation evaluation) {
        return steps(evaluation).stream()
                .filter(step -> step.key().equals(PERCENT))
                .map(TraceStep::value)
                .findFirst();
    }

    /** The points, empty where there are none. */
    static Optional<Points> points(Evaluation evaluation) {
        return evaluation instanceof Scored scored ? Optional.of(scored.points()) : Optional.empty();
    }

    private static List<TraceStep> steps(Evaluation evaluation) {
        if (evaluation instanceof Scored scored) {
            return scored.trace();
        }
        return evaluation instanceof NotCounted notCounted ? notCounted.trace() : List.of();
    }
}
