package vn.parindex.selfassessment.ui;

import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.Locale;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shell.PointsFormat;

/** An answer as the fields in the browser hold it: figures are text, in the reader's manner of writing numbers. */
final class AnswerValues {

    private AnswerValues() {}

    static JsonObject of(AnswerContent content, Locale locale) {
        var figures = Json.createObject();
        var format = PointsFormat.of(locale);
        content.figures().forEach((symbol, value) -> figures.put(symbol, format.number(value)));
        var values = Json.createObject();
        values.put("choice", content.choice() == null ? Json.createNull() : Json.create(content.choice()));
        values.put("figures", figures);
        values.put("explanation", content.explanation());
        values.put("notApplicable", content.notApplicable());
        return values;
    }
}
