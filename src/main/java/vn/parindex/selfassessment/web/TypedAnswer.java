package vn.parindex.selfassessment.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.NumberInput;

/**
 * An answer as the browser sends it: figures are text as typed, read by the same rules as on the screens.
 *
 * @param version of the answer that the typing started from
 * @param choice index of the option from 0; taken as any number, so that nonsense is refused at its field
 */
record TypedAnswer(
        Long version, BigDecimal choice, Map<String, String> figures, String explanation, boolean notApplicable) {

    private static final int LONGEST_CHOICE = 6;

    /** @throws RefusedException when the version is missing */
    long versionSeen() {
        if (version == null) {
            throw RefusedException.at("version", "selfassessment.refusal.versionMissing");
        }
        return version;
    }

    /**
     * What was understood.
     *
     * @throws TypingException with every field that could not be read
     */
    AnswerContent read(Locale locale) {
        var problems = new TreeMap<String, String>();
        var values = new TreeMap<String, BigDecimal>();
        typedFigures().forEach((symbol, text) -> {
            var result = NumberInput.parse(text, locale);
            if (result.isValue() && result.value().signum() < 0) {
                problems.put("figures." + symbol, "selfassessment.refusal.negative");
            } else if (result.isValue()) {
                values.put(symbol, result.value());
            } else if (text != null && !text.isBlank()) {
                problems.put("figures." + symbol, result.problem().key());
            }
        });
        if (!problems.isEmpty()) {
            throw new TypingException(problems);
        }
        return new AnswerContent(option(), values, explanation, notApplicable);
    }

    /** How each figure was read, where that is worth saying. */
    Map<String, String> echo(Locale locale, AnswerContent understood) {
        var echo = new TreeMap<String, String>();
        understood
                .figures()
                .forEach((symbol, value) -> echo.put(
                        symbol,
                        NumberInput.parse(typedFigures().get(symbol), locale)
                                .echo(locale)
                                .orElseGet(() -> AnswerTexts.figure(value, locale))));
        return echo;
    }

    private Map<String, String> typedFigures() {
        return figures == null ? Map.of() : figures;
    }

    private Integer option() {
        if (choice == null) {
            return null;
        }
        var plain = choice.stripTrailingZeros();
        if (plain.scale() > 0 || (long) plain.precision() - plain.scale() > LONGEST_CHOICE) {
            throw RefusedException.at("choice", "selfassessment.refusal.noSuchOption");
        }
        return plain.intValueExact();
    }
}
