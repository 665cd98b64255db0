package vn.parindex.scoring;

import com.ezylang.evalex.parser.ASTNode;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a part of a formula for a reader, with the brackets it needs; as an object, only when it is read. */
record FormulaText(ASTNode node) {

    @Override
    public String toString() {
        return of(node);
    }

    static String of(ASTNode node) {
        var sign = node.getToken().getValue();
        var parts = node.getParameters();
        return switch (node.getToken().getType()) {
            case FUNCTION ->
                sign.toUpperCase(Locale.ROOT)
                        + parts.stream().map(FormulaText::of).collect(Collectors.joining(", ", "(", ")"));
            case PREFIX_OPERATOR -> sign + within(parts.get(0), Integer.MAX_VALUE);
            case INFIX_OPERATOR -> {
                int strength = strength(node);
                yield within(parts.get(0), strength) + " " + sign + " " + within(parts.get(1), strength + 1);
            }
            default -> sign;
        };
    }

    private static String within(ASTNode part, int strength) {
        boolean loose = !part.getParameters().isEmpty() && strength(part) < strength;
        return loose ? "(" + of(part) + ")" : of(part);
    }

    private static int strength(ASTNode node) {
        var operator = node.getToken().getOperatorDefinition();
        return operator == null ? Integer.MAX_VALUE : operator.getPrecedence();
    }
}
