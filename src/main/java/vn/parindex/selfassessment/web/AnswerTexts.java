package vn.parindex.selfassessment.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.NotScored;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.TraceStep;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shared.Points;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;
import vn.parindex.shell.TraceText;

/** What the API says about an answer, in the reader's language and manner of writing numbers. */
final class AnswerTexts {

    private AnswerTexts() {}

    static String figure(BigDecimal value, Locale locale) {
        return PointsFormat.of(locale).number(value);
    }

    static Map<String, String> figures(AnswerContent content, Locale locale) {
        var texts = new TreeMap<String, String>();
        content.figures().forEach((symbol, value) -> texts.put(symbol, figure(value, locale)));
        return texts;
    }

    /** Null while there are no points. */
    static String points(Points points, Locale locale) {
        return points == null ? null : PointsFormat.of(locale).display(points);
    }

    static Points points(Evaluation evaluation) {
        return evaluation instanceof Scored scored ? scored.points() : null;
    }

    static List<Step> trace(Evaluation evaluation, Locale locale) {
        return steps(evaluation).stream()
                .map(step -> new Step(
                        TraceText.of(locale, "scoring.trace." + step.key(), step.arguments()),
                        PointsFormat.of(locale).exact(step.value())))
                .toList();
    }

    /** What keeps the entry from having points; null when nothing does. */
    static Hindrance problem(Evaluation evaluation, Locale locale) {
        if (!(evaluation instanceof NotScored none)) {
            return null;
        }
        var problem = none.problem();
        return new Hindrance(
                problem.symbol().isEmpty() ? "choice" : "figures." + problem.symbol(),
                Texts.of(locale, problem.key(), problem.arguments().toArray()));
    }

    private static List<TraceStep> steps(Evaluation evaluation) {
        if (evaluation instanceof Scored scored) {
            return scored.trace();
        }
        return evaluation instanceof NotCounted none ? none.trace() : List.of();
    }

    /** One line of how the points came about. */
    record Step(String text, String value) {}

    /** Why there are no points yet, and at which field. */
    record Hindrance(String field, String message) {}
}
