package vn.parindex.scoring;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token.TokenType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import vn.parindex.shared.Division;

/** Computes a checked formula once, exactly, and writes down every step of the part that applies. */
final class FormulaRun {

    private final Map<String, BigDecimal> figures;
    private final List<TraceStep> trace;

    FormulaRun(Map<String, BigDecimal> figures, List<TraceStep> trace) {
        this.figures = figures;
        this.trace = trace;
    }

    BigDecimal number(ASTNode node) {
        var sign = node.getToken().getValue();
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> new BigDecimal(sign);
            case VARIABLE_OR_CONSTANT -> figures.get(sign);
            case PREFIX_OPERATOR -> signed(sign, number(node.getParameters().get(0)));
            case FUNCTION -> function(node);
            default -> told(node, arithmetic(node));
        };
    }

    private static BigDecimal signed(String sign, BigDecimal value) {
        return sign.equals("-") ? value.negate() : value;
    }

    private BigDecimal arithmetic(ASTNode node) {
        var left = number(node.getParameters().get(0));
        var right = number(node.getParameters().get(1));
        return switch (node.getToken().getValue()) {
            case "+" -> left.add(right);
            case "-" -> left.subtract(right);
            case "*" -> left.multiply(right);
            default -> quotient(left, right, node.getParameters().get(1));
        };
    }

    private static BigDecimal quotient(BigDecimal left, BigDecimal right, ASTNode denominator) {
        if (right.signum() == 0) {
            throw new DividedByZero(FormulaText.of(denominator));
        }
        return Division.of(left, right);
    }

    private BigDecimal function(ASTNode node) {
        var name = node.getToken().getValue().toUpperCase(Locale.ROOT);
        var parts = node.getParameters();
        if (name.equals("IF")) {
            return number(parts.get(truth(parts.get(0)) ? 1 : 2));
        }
        var first = number(parts.get(0));
        var value =
                switch (name) {
                    case "MIN" -> best(first, parts, BigDecimal::min);
                    case "MAX" -> best(first, parts, BigDecimal::max);
                    case "ABS" -> first.abs();
                    case "FLOOR" -> first.setScale(0, RoundingMode.FLOOR);
                    default -> first.setScale(0, RoundingMode.CEILING);
                };
        return told(node, value);
    }

    private BigDecimal best(BigDecimal first, List<ASTNode> parts, BinaryOperator<BigDecimal> better) {
        var best = first;
        for (int place = 1; place < parts.size(); place++) {
            best = better.apply(best, number(parts.get(place)));
        }
        return best;
    }

    private boolean truth(ASTNode node) {
        var parts = node.getParameters();
        if (node.getToken().getType() == TokenType.PREFIX_OPERATOR) {
            return !truth(parts.get(0));
        }
        return switch (node.getToken().getValue()) {
            case "&&" -> truth(parts.get(0)) && truth(parts.get(1));
            case "||" -> truth(parts.get(0)) || truth(parts.get(1));
            default -> toldTruth(node, comparison(node));
        };
    }

    private boolean comparison(ASTNode node) {
        int order = number(node.getParameters().get(0))
                .compareTo(number(node.getParameters().get(1)));
        return switch (node.getToken().getValue()) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "=", "==" -> order == 0;
            default -> order != 0;
        };
    }

    private BigDecimal told(ASTNode node, BigDecimal value) {
        trace.add(TraceStep.of("formula", value, new FormulaText(node)));
        return value;
    }

    private boolean toldTruth(ASTNode node, boolean holds) {
        var key = holds ? "conditionHolds" : "conditionFails";
        trace.add(TraceStep.of(key, holds ? BigDecimal.ONE : BigDecimal.ZERO, new FormulaText(node)));
        return holds;
    }
}
