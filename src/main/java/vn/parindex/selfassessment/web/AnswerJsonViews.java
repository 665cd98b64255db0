package vn.parindex.selfassessment.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.AnswerStatus;
import vn.parindex.selfassessment.AnswerVersion;
import vn.parindex.selfassessment.SavedAnswer;
import vn.parindex.selfassessment.web.AnswerTexts.Hindrance;
import vn.parindex.selfassessment.web.AnswerTexts.Step;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Refusal;

/** The shapes in which the API hands out answers; {@code simulated} says that the scores are invented. */
final class AnswerJsonViews {

    private AnswerJsonViews() {}

    /** The acknowledgement of a save: committed as this version. */
    record Saved(
            long version,
            String savedAt,
            LocalDateTime at,
            AnswerStatus status,
            String points,
            String exactPoints,
            List<Step> trace,
            Hindrance problem,
            Map<String, String> echo,
            boolean simulated) {

        static Saved of(SavedAnswer saved, Map<String, String> echo, boolean simulated, Locale locale) {
            var points = AnswerTexts.points(saved.evaluation());
            return new Saved(
                    saved.version(),
                    saved.savedAt() == null ? null : DateText.of(locale).time(saved.savedAt()),
                    saved.savedAt(),
                    saved.status(),
                    AnswerTexts.points(points, locale),
                    points == null ? null : points.toString(),
                    AnswerTexts.trace(saved.evaluation(), locale),
                    AnswerTexts.problem(saved.evaluation(), locale),
                    echo,
                    simulated);
        }
    }

    /** An answer as it is stored; {@code closed} says why it cannot be changed, null when it can. */
    record Stored(
            long version,
            AnswerStatus status,
            Integer choice,
            Map<String, String> figures,
            String explanation,
            boolean notApplicable,
            String points,
            List<Step> trace,
            Hindrance problem,
            int documents,
            String returnReason,
            String closed,
            String by,
            String at,
            boolean simulated) {

        static Stored of(AnswerDetails answer, boolean simulated, Locale locale) {
            var content = answer.content();
            return new Stored(
                    answer.version(),
                    answer.status(),
                    content.choice(),
                    AnswerTexts.figures(content, locale),
                    content.explanation(),
                    content.notApplicable(),
                    AnswerTexts.points(AnswerTexts.points(answer.evaluation()), locale),
                    AnswerTexts.trace(answer.evaluation(), locale),
                    AnswerTexts.problem(answer.evaluation(), locale),
                    answer.documents().size(),
                    answer.returnReason(),
                    answer.closed().map(closed -> Refusal.text(locale, closed)).orElse(null),
                    answer.updatedByName(),
                    answer.updatedAt() == null ? null : DateText.of(locale).dateTime(answer.updatedAt()),
                    simulated);
        }
    }

    /** One side of a conflict. */
    record Side(
            long version,
            Integer choice,
            Map<String, String> figures,
            String explanation,
            boolean notApplicable,
            String points,
            String by,
            String at) {

        static Side of(AnswerVersion answer, Locale locale) {
            var content = answer.content();
            return new Side(
                    answer.version(),
                    content.choice(),
                    AnswerTexts.figures(content, locale),
                    content.explanation(),
                    content.notApplicable(),
                    AnswerTexts.points(answer.points(), locale),
                    answer.byName(),
                    answer.at() == null ? null : DateText.of(locale).dateTime(answer.at()));
        }
    }

    /** Two officers on one answer: both contents, nothing stored. */
    record Conflict(String error, String message, boolean simulated, Side yours, Side theirs) {}

    /** Refused, at these fields. */
    record Refusals(String error, String message, List<FieldMessage> errors) {}

    /** One message at one field; the field is null when it concerns the whole. */
    record FieldMessage(String field, String message) {}
}
