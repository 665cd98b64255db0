package vn.parindex.scoring;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.parindex.shared.LocalizedText;

/** A figure that a rule asks for: its symbol in the formula, what it counts, and its unit. */
public record Variable(String symbol, LocalizedText name, LocalizedText unit) {

    private static final Pattern SYMBOL = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]{0,19}");

    public Variable {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        if (!isSymbol(symbol)) {
            throw new InvalidRule("symbol", symbol);
        }
    }

    /** Whether a text can name a figure: plain letters, digits and low lines, a letter first, at most 20. */
    public static boolean isSymbol(String text) {
        return SYMBOL.matcher(text).matches();
    }
}
