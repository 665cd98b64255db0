package vn.parindex.selfassessment;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.Decimals;
import vn.parindex.shared.RefusedException;

/**
 * What an officer entered for one leaf; may be partial. Numbers are canonical, text is NFC with plain line ends.
 *
 * @param choice index of the chosen option from 0; null when none is chosen
 * @param figures by symbol; a figure that was not entered is absent
 * @param explanation empty when there is none
 * @param notApplicable the agency says that the leaf does not apply to it
 */
public record AnswerContent(
        Integer choice, Map<String, BigDecimal> figures, String explanation, boolean notApplicable) {

    /** The most characters of an explanation. */
    public static final int LONGEST_EXPLANATION = 20_000;

    /** The most digits of a figure. */
    public static final int MOST_DIGITS = 20;

    private static final AnswerContent NOTHING = new AnswerContent(null, Map.of(), "", false);

    /** @throws RefusedException at the field that cannot be stored */
    public AnswerContent {
        figures = canonical(figures);
        explanation = plain(explanation);
    }

    /** As it stands before anybody has written. */
    public static AnswerContent nothing() {
        return NOTHING;
    }

    /** The same content with another explanation. */
    public AnswerContent explained(String text) {
        return new AnswerContent(choice, figures, text, notApplicable);
    }

    /** Whether there is an explanation in words. */
    public boolean isExplained() {
        return !explanation.isBlank();
    }

    RuleInput input() {
        return new RuleInput(choice, figures);
    }

    private static Map<String, BigDecimal> canonical(Map<String, BigDecimal> figures) {
        var canonical = new TreeMap<String, BigDecimal>();
        figures.forEach((symbol, figure) -> {
            if (figure != null) {
                canonical.put(symbol, canonical("figures." + symbol, figure));
            }
        });
        return Collections.unmodifiableMap(canonical);
    }

    private static BigDecimal canonical(String field, BigDecimal figure) {
        if (figure.signum() < 0) {
            throw RefusedException.at(field, "selfassessment.refusal.negative");
        }
        var plain = Decimals.canonical(figure);
        long whole = Math.max(1, (long) plain.precision() - plain.scale());
        if (whole + Math.max(0, plain.scale()) > MOST_DIGITS) {
            throw RefusedException.at(field, "selfassessment.refusal.tooManyDigits", MOST_DIGITS);
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String plain(String typed) {
        if (typed == null) {
            return "";
        }
        var text = Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(AnswerContent::unwanted)) {
            throw RefusedException.at("explanation", "selfassessment.refusal.controlCharacters");
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_EXPLANATION) {
            throw RefusedException.at(
                    "explanation", "selfassessment.refusal.explanationTooLong", length, LONGEST_EXPLANATION);
        }
        return text;
    }

    private static boolean unwanted(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || Character.getType(character) == Character.SURROGATE;
    }
}
