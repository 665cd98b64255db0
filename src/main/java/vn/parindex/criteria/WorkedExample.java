package vn.parindex.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;

/**
 * An entry and the points it must give, as the author of the set worked them out: {@code b = 72; a = 100 => 1.08},
 * {@code #2 => 0.5} for the second option, {@code a = 0; b = 0 => n/a} where the leaf then does not apply.
 *
 * @param expected points with as many decimals as the author wrote; null when the leaf must not count
 */
public record WorkedExample(RuleInput input, BigDecimal expected) {

    private static final String NOT_COUNTED = "n/a";
    private static final Pattern FIGURE = Pattern.compile("\\d{1,18}([.,]\\d{1,20})?");
    private static final Pattern OPTION = Pattern.compile("#([1-9]\\d?)");

    /** Empty for a text of any other form. */
    static Optional<WorkedExample> parse(String text) {
        int arrow = text.indexOf("=>");
        if (arrow < 0) {
            return Optional.empty();
        }
        var result = text.substring(arrow + 2).strip();
        boolean counted = !result.equalsIgnoreCase(NOT_COUNTED);
        if (counted && !FIGURE.matcher(result).matches()) {
            return Optional.empty();
        }
        return input(text.substring(0, arrow).strip())
                .map(input -> new WorkedExample(input, counted ? number(result) : null));
    }

    private static Optional<RuleInput> input(String text) {
        var option = OPTION.matcher(text);
        if (option.matches()) {
            return Optional.of(RuleInput.ofChoice(Integer.parseInt(option.group(1)) - 1));
        }
        var figures = new LinkedHashMap<String, BigDecimal>();
        for (var part : text.isEmpty() ? new String[0] : text.split(";")) {
            var sides = part.split("=", -1);
            if (sides.length != 2 || !FIGURE.matcher(sides[1].strip()).matches()) {
                return Optional.empty();
            }
            figures.put(sides[0].strip(), number(sides[1].strip()));
        }
        return Optional.of(RuleInput.ofFigures(figures));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    /** Whether the rule gives what the author worked out, rounded to the author's decimals. */
    boolean agreesWith(Evaluation evaluation) {
        if (evaluation instanceof Scored scored) {
            return expected != null
                    && scored.points()
                                    .value()
                                    .setScale(expected.scale(), RoundingMode.HALF_UP)
                                    .compareTo(expected)
                            == 0;
        }
        return evaluation instanceof NotCounted && expected == null;
    }

    /** As in the file. */
    @Override
    public String toString() {
        return entry() + " => " + (expected == null ? NOT_COUNTED : expected.toPlainString());
    }

    private String entry() {
        return input.choice() != null
                ? "#" + (input.choice() + 1)
                : input.figures().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(figure ->
                                figure.getKey() + " = " + figure.getValue().toPlainString())
                        .collect(Collectors.joining("; "));
    }
}
