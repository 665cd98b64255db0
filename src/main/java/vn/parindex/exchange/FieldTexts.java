package vn.parindex.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Variable;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** Fields and their values as people read them, in a cell and on the screen. */
public final class FieldTexts {

    private final Locale locale;
    private final PointsFormat format;

    private FieldTexts(Locale locale) {
        this.locale = locale;
        this.format = PointsFormat.of(locale);
    }

    public static FieldTexts of(Locale locale) {
        return new FieldTexts(locale);
    }

    /** What the field asks for. */
    public String label(Leaf leaf, String name) {
        return switch (name) {
            case LeafFields.CHOICE, LeafFields.NOT_APPLICABLE, LeafFields.EXPLANATION -> text(name);
            default -> text("figure", variable(leaf, name).name().in(locale), LeafFields.symbol(name));
        };
    }

    /** The unit of a figure, else empty. */
    public String unit(Leaf leaf, String name) {
        return LeafFields.symbol(name).isEmpty()
                ? ""
                : variable(leaf, name).unit().in(locale);
    }

    /** A value in words and in the reader's manner of writing numbers; empty for none. */
    public String value(Leaf leaf, String name, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (name) {
            case LeafFields.CHOICE -> options(leaf).get(Integer.parseInt(value));
            case LeafFields.NOT_APPLICABLE -> text("yes");
            case LeafFields.EXPLANATION -> value;
            default -> format.number(new BigDecimal(value));
        };
    }

    /** The options of a leaf, each told from the others by its number. */
    List<String> options(Leaf leaf) {
        var options = ((ChoiceRule) leaf.rule()).options();
        return IntStream.range(0, options.size())
                .mapToObj(index -> text(
                        "option",
                        index + 1,
                        options.get(index).text().in(locale),
                        format.display(options.get(index).points())))
                .toList();
    }

    String yes() {
        return text("yes");
    }

    String no() {
        return text("no");
    }

    private static Variable variable(Leaf leaf, String name) {
        return leaf.rule().variables().stream()
                .filter(variable -> variable.symbol().equals(LeafFields.symbol(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(leaf.code() + " has no field " + name));
    }

    private String text(String key, Object... arguments) {
        return Texts.of(locale, "exchange.FieldTexts." + key, arguments);
    }
}
