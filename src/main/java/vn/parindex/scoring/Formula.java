package vn.parindex.scoring;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A formula over named figures, such as {@code IF(a > 0, b / a, 0) * 6}. A library reads it; what it may contain is
 * checked once, here, and the arithmetic is our own, with the one rule of division. It can name nothing but its
 * figures, has no loop, no text, no power, and is short: it always ends, and soon.
 *
 * <p>Signs {@code + - * / ( )}, comparisons {@code < <= > >= = <>}, {@code && || !}; {@code IF(condition, then, else)},
 * {@code MIN}, {@code MAX}, {@code ABS}, {@code FLOOR}, {@code CEILING}. Numbers have a point as decimal sign.
 */
public final class Formula {

    private static final int LONGEST = 500;
    private static final ExpressionConfiguration READING = ExpressionConfiguration.builder()
            .arraysAllowed(false)
            .structuresAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .defaultConstants(Map.of())
            .build();

    private final String text;
    private final ASTNode tree;
    private final Set<String> symbols;

    private Formula(String text) {
        this.text = text.strip();
        this.tree = parse(this.text);
        this.symbols = FormulaCheck.symbols(tree);
        if (!letters(FormulaText.of(tree)).equals(letters(this.text))) {
            throw new InvalidRule("formulaUnreadable", this.text, 1);
        }
    }

    /** @throws InvalidRule for what cannot be read, computes no number, or contains anything else than named above */
    public static Formula of(String text) {
        return new Formula(text);
    }

    private static ASTNode parse(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidRule("formulaTooLong", text.length(), LONGEST);
        }
        try {
            return new Expression(text, READING).getAbstractSyntaxTree();
        } catch (ParseException unreadable) {
            throw new InvalidRule("formulaUnreadable", text, unreadable.getStartPosition());
        } catch (NoSuchElementException operandMissing) {
            throw new InvalidRule("formulaUnreadable", text, 1);
        }
    }

    /** The library overlooks commas that are missing or too many; what it read must say what was written. */
    private static String letters(String formula) {
        return formula.replaceAll("[\\s()]", "").toUpperCase(Locale.ROOT);
    }

    /** The names that the formula uses. */
    public Set<String> symbols() {
        return symbols;
    }

    void checkAgainst(List<Variable> variables) {
        var known = variables.stream().map(Variable::symbol).collect(Collectors.toSet());
        symbols.stream()
                .filter(symbol -> !known.contains(symbol))
                .sorted()
                .findFirst()
                .ifPresent(symbol -> {
                    throw new InvalidRule("formulaUnknownSymbol", symbol);
                });
    }

    /**
     * The exact value; every step is appended to the trace.
     *
     * @throws DividedByZero when the part that applies divides by zero
     */
    BigDecimal value(Map<String, BigDecimal> figures, List<TraceStep> trace) {
        return new FormulaRun(figures, trace).number(tree);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && text.equals(formula.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As the author wrote it. */
    @Override
    public String toString() {
        return text;
    }
}
