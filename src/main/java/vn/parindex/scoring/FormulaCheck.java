package vn.parindex.scoring;

import com.ezylang.evalex.parser.ASTNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets through what a formula may contain, and sees that numbers and conditions stand where they belong. */
final class FormulaCheck {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{1,20})?");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/");
    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "=", "==", "<>", "!=");
    private static final Set<String> CONNECTIVES = Set.of("&&", "||");
    private static final Set<String> FUNCTIONS = Set.of("MIN", "MAX", "ABS", "FLOOR", "CEILING");

    private final Set<String> symbols = new HashSet<>();

    private FormulaCheck() {}

    /** The names used. @throws InvalidRule at the first thing that a formula may not contain */
    static Set<String> symbols(ASTNode tree) {
        var check = new FormulaCheck();
        check.number(tree);
        return Collections.unmodifiableSet(check.symbols);
    }

    private void number(ASTNode node) {
        var sign = node.getToken().getValue();
        switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> require(NUMBER.matcher(sign).matches(), "formulaNumber", sign);
            case VARIABLE_OR_CONSTANT -> name(sign);
            case PREFIX_OPERATOR -> arithmetic(node, Set.of("+", "-"));
            case INFIX_OPERATOR -> arithmetic(node, ARITHMETIC);
            case FUNCTION -> function(node);
            default -> throw new InvalidRule("formulaSign", sign);
        }
    }

    private void name(String symbol) {
        require(Variable.isSymbol(symbol), "symbol", symbol);
        symbols.add(symbol);
    }

    private void arithmetic(ASTNode node, Set<String> allowed) {
        var sign = node.getToken().getValue();
        if (isTruth(node)) {
            throw new InvalidRule("formulaNotNumber", FormulaText.of(node));
        }
        require(allowed.contains(sign), "formulaSign", sign);
        node.getParameters().forEach(this::number);
    }

    private void function(ASTNode node) {
        var written = node.getToken().getValue();
        require(Variable.isSymbol(written), "formulaFunction", written);
        var name = written.toUpperCase(Locale.ROOT);
        var parameters = node.getParameters();
        if (name.equals("IF")) {
            truth(parameters.get(0));
            parameters.subList(1, parameters.size()).forEach(this::number);
            return;
        }
        require(FUNCTIONS.contains(name), "formulaFunction", name);
        parameters.forEach(this::number);
    }

    private void truth(ASTNode node) {
        var sign = node.getToken().getValue();
        if (!isTruth(node)) {
            throw new InvalidRule("formulaNotCondition", FormulaText.of(node));
        }
        List<ASTNode> parts = node.getParameters();
        if (COMPARISONS.contains(sign)) {
            parts.forEach(this::number);
        } else {
            parts.forEach(this::truth);
        }
    }

    private static boolean isTruth(ASTNode node) {
        var sign = node.getToken().getValue();
        return switch (node.getToken().getType()) {
            case INFIX_OPERATOR -> COMPARISONS.contains(sign) || CONNECTIVES.contains(sign);
            case PREFIX_OPERATOR -> sign.equals("!");
            default -> false;
        };
    }

    private static void require(boolean allowed, String reason, String argument) {
        if (!allowed) {
            throw new InvalidRule(reason, argument);
        }
    }
}
