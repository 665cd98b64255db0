package vn.parindex.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.selfassessment.AnswerContent;

/**
 * An answer taken apart into fields that can be compared, and put together again. A value is canonical text: a number
 * with a point, an option by its index from 0, "true"; what was not entered is empty.
 */
final class LeafFields {

    static final String CHOICE = "choice";
    static final String NOT_APPLICABLE = "notApplicable";
    static final String EXPLANATION = "explanation";
    static final String YES = "true";
    private static final String FIGURE = "figure:";

    private LeafFields() {}

    /** What the leaf asks for, in the order of its form. */
    static List<String> names(Leaf leaf) {
        var names = new ArrayList<String>();
        if (leaf.rule() instanceof ChoiceRule) {
            names.add(CHOICE);
        }
        leaf.rule().variables().forEach(variable -> names.add(FIGURE + variable.symbol()));
        if (leaf.notApplicableAllowed()) {
            names.add(NOT_APPLICABLE);
        }
        names.add(EXPLANATION);
        return names;
    }

    /** Empty for what is no figure. */
    static String symbol(String name) {
        return name.startsWith(FIGURE) ? name.substring(FIGURE.length()) : "";
    }

    /** Every field of the leaf with its value. */
    static Map<String, String> values(Leaf leaf, AnswerContent content) {
        var values = new LinkedHashMap<String, String>();
        names(leaf).forEach(name -> values.put(name, value(name, content)));
        return values;
    }

    private static String value(String name, AnswerContent content) {
        return switch (name) {
            case CHOICE -> content.choice() == null ? "" : content.choice().toString();
            case NOT_APPLICABLE -> content.notApplicable() ? YES : "";
            case EXPLANATION -> content.explanation();
            default -> {
                var figure = content.figures().get(symbol(name));
                yield figure == null ? "" : figure.toPlainString();
            }
        };
    }

    /**
     * The content with these fields instead of its own.
     *
     * @throws vn.parindex.shared.RefusedException for a value that no answer can hold
     */
    static AnswerContent with(AnswerContent content, Map<String, String> values) {
        var choice = content.choice();
        var figures = new TreeMap<>(content.figures());
        var explanation = content.explanation();
        boolean notApplicable = content.notApplicable();
        for (var field : values.entrySet()) {
            var value = field.getValue();
            switch (field.getKey()) {
                case CHOICE -> choice = value.isEmpty() ? null : Integer.valueOf(value);
                case NOT_APPLICABLE -> notApplicable = value.equals(YES);
                case EXPLANATION -> explanation = value;
                default -> {
                    figures.remove(symbol(field.getKey()));
                    if (!value.isEmpty()) {
                        figures.put(symbol(field.getKey()), new BigDecimal(value));
                    }
                }
            }
        }
        return new AnswerContent(choice, figures, explanation, notApplicable);
    }
}
