package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.scoring.Fraction;
import vn.parindex.scoring.InvalidRule;
import vn.parindex.scoring.MissingFigure;
import vn.parindex.scoring.Variable;
import vn.parindex.scoring.ZeroDenominator;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/** The cells {@code variables} and {@code parameters} of one row, as a rule asks for them. */
final class RuleCells {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final String OPTIONS = "options";
    static final String PARAMETERS = "parameters";
    static final String VARIABLES = "variables";

    private static final int VARIABLE_PARTS = 5;
    private static final Map<String, ZeroDenominator> ZERO = Map.of(
            "refuse", ZeroDenominator.REFUSE,
            "not-applicable", ZeroDenominator.NOT_APPLICABLE,
            "full", ZeroDenominator.FULL,
            "none", ZeroDenominator.NONE);

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();

    /** @param known the parameters that the rule understands */
    RuleCells(SourceRow row, Set<String> known) {
        row.lines(PARAMETERS).forEach(line -> readParameter(line, known));
        row.lines(VARIABLES).forEach(this::readVariable);
    }

    private void readParameter(String line, Set<String> known) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new FaultyCell(PARAMETERS, "parameterForm", line);
        }
        var key = line.substring(0, colon).strip();
        if (!known.contains(key)) {
            throw new FaultyCell(PARAMETERS, "unknownParameter", key, String.join(", ", new TreeSet<>(known)));
        }
        if (parameters.put(key, line.substring(colon + 1).strip()) != null) {
            throw new FaultyCell(PARAMETERS, "parameterTwice", key);
        }
    }

    private void readVariable(String line) {
        var parts = parts(VARIABLES, line, VARIABLE_PARTS, "symbol | vi | en | unit vi | unit en");
        if (parts.get(1).isEmpty()) {
            throw new FaultyCell(VARIABLES, "variableText", line);
        }
        var variable = new Variable(
                symbol(parts.get(0)),
                new LocalizedText(parts.get(1), parts.get(2)),
                new LocalizedText(parts.get(3), parts.get(4)));
        if (variables.put(variable.symbol(), variable) != null) {
            throw new FaultyCell(VARIABLES, "variableTwice", variable.symbol());
        }
    }

    private static String symbol(String text) {
        if (!Variable.isSymbol(text)) {
            throw new FaultyCell(VARIABLES, "symbol", text);
        }
        return text;
    }

    boolean has(String parameter) {
        return parameters.containsKey(parameter);
    }

    String value(String parameter) {
        var value = parameters.get(parameter);
        if (value == null || value.isEmpty()) {
            throw new FaultyCell(PARAMETERS, "noParameter", parameter);
        }
        return value;
    }

    /** The variable whose symbol the parameter names. */
    Variable variable(String parameter) {
        return variables.computeIfAbsent(value(parameter), symbol -> {
            throw new FaultyCell(PARAMETERS, "unknownSymbol", parameter, symbol);
        });
    }

    /** The variable of a symbol that another cell uses. */
    Variable declared(String column, String symbol) {
        return variables.computeIfAbsent(symbol, unknown -> {
            throw new FaultyCell(column, "undeclaredSymbol", unknown);
        });
    }

    /** All that are declared, in the order of the form. */
    List<Variable> variables() {
        return List.copyOf(variables.values());
    }

    /** @throws InvalidRule when numerator and denominator are the same */
    Fraction fraction(boolean mayExceed) {
        return new Fraction(variable("numerator"), variable("denominator"), zeroDenominator(), mayExceed, missing());
    }

    ZeroDenominator zeroDenominator() {
        var zero = ZERO.get(value("zero-denominator"));
        if (zero == null) {
            throw new FaultyCell(PARAMETERS, "zeroDenominator", value("zero-denominator"));
        }
        return zero;
    }

    MissingFigure missing() {
        return flag("missing", "refuse", "not-applicable") ? MissingFigure.NOT_APPLICABLE : MissingFigure.REFUSE;
    }

    Optional<Percentage> percentage(String parameter) {
        if (!has(parameter)) {
            return Optional.empty();
        }
        var text = value(parameter);
        return Optional.of(
                CsvNumber.of(text).map(Percentage::new).orElseThrow(() -> new FaultyCell(PARAMETERS, "number", text)));
    }

    boolean flag(String parameter, String no, String yes) {
        if (!has(parameter) || value(parameter).equals(no)) {
            return false;
        }
        if (!value(parameter).equals(yes)) {
            throw new FaultyCell(PARAMETERS, "flag", parameter, no, yes);
        }
        return true;
    }

    void refuseBeside(String chosen, String... others) {
        for (var other : others) {
            if (has(other)) {
                throw new FaultyCell(PARAMETERS, "parameterBeside", other, chosen);
            }
        }
    }

    void refuseUnusedVariables(List<Variable> used) {
        refuseUnusedSymbols(used.stream().map(Variable::symbol).toList());
    }

    void refuseUnusedSymbols(Collection<String> used) {
        variables.keySet().stream()
                .filter(symbol -> !used.contains(symbol))
                .findFirst()
                .ifPresent(symbol -> {
                    throw new FaultyCell(VARIABLES, "unusedVariable", symbol);
                });
    }

    /** Cells that the row's rule has no use for. */
    static void refuse(SourceRow row, String... columns) {
        for (var column : columns) {
            if (!row.isBlank(column)) {
                throw new FaultyCell(column, "cellNotForRule", row.get("rule"));
            }
        }
    }

    static List<String> parts(String column, String line, int count, String form) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() != count) {
            throw new FaultyCell(column, "parts", line, form);
        }
        return parts;
    }

    static Points points(String column, String text) {
        return CsvNumber.of(text).map(Points::new).orElseThrow(() -> new FaultyCell(column, "number", text));
    }
}
