package vn.parindex.selfassessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.shared.Points;

/** How contents are written in columns of JSON: numbers as canonical text, so that no reader rounds them. */
final class AnswerJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> FIGURES = new TypeReference<>() {};
    private static final String NO_FIGURES = "{}";

    private AnswerJson() {}

    static String figures(Map<String, BigDecimal> figures) {
        return figures.isEmpty() ? NO_FIGURES : write(plain(figures));
    }

    static Map<String, BigDecimal> figures(String json) {
        if (NO_FIGURES.equals(json)) {
            return Map.of();
        }
        var figures = new TreeMap<String, BigDecimal>();
        read(json, FIGURES).forEach((symbol, text) -> figures.put(symbol, new BigDecimal(text)));
        return figures;
    }

    /** What the history keeps of one state. */
    static String history(AnswerContent content, Points points) {
        return write(new Kept(
                content.choice(),
                plain(content.figures()),
                content.explanation(),
                content.notApplicable(),
                points == null ? null : points.toString()));
    }

    static Kept history(String json) {
        return read(json, new TypeReference<>() {});
    }

    static Map<String, String> plain(Map<String, BigDecimal> figures) {
        var plain = new LinkedHashMap<String, String>();
        figures.forEach((symbol, figure) -> plain.put(symbol, figure.toPlainString()));
        return plain;
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored content cannot be read", broken);
        }
    }

    /** One state as it is kept. */
    record Kept(Integer choice, Map<String, String> figures, String explanation, boolean notApplicable, String points) {

        AnswerContent content() {
            var values = new TreeMap<String, BigDecimal>();
            figures.forEach((symbol, text) -> values.put(symbol, new BigDecimal(text)));
            return new AnswerContent(choice, values, explanation, notApplicable);
        }

        Points value() {
            return points == null ? null : Points.of(points);
        }
    }
}
