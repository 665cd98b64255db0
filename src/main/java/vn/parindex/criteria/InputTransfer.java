package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Variable;

/**
 * Whether what was entered for one rule can be given to another, and how: figures by what they count, whatever their
 * symbol; an option by its words, whatever its place. Nothing is guessed.
 */
public final class InputTransfer {

    private final Rule before;
    private final Rule after;
    private final Map<String, String> symbols = new LinkedHashMap<>();
    private final List<Variable> unknown = new ArrayList<>();

    private InputTransfer(Rule before, Rule after) {
        this.before = before;
        this.after = after;
        after.variables().forEach(this::find);
    }

    public static InputTransfer between(Rule before, Rule after) {
        return new InputTransfer(before, after);
    }

    /** Figures that the new rule asks for and nobody entered before. */
    public List<Variable> unknown() {
        return List.copyOf(unknown);
    }

    /** A choice cannot be made of figures, nor figures of a choice. */
    public boolean isPossible() {
        return unknown.isEmpty() && before instanceof ChoiceRule == after instanceof ChoiceRule;
    }

    /** What would have been entered for the new rule; empty when the chosen option is no longer offered. */
    public Optional<RuleInput> of(RuleInput input) {
        if (!isPossible()) {
            return Optional.empty();
        }
        if (after instanceof ChoiceRule choice) {
            return option((ChoiceRule) before, choice, input.choice()).map(RuleInput::ofChoice);
        }
        var figures = new LinkedHashMap<String, java.math.BigDecimal>();
        symbols.forEach((symbol, known) -> {
            if (input.figures().get(known) != null) {
                figures.put(symbol, input.figures().get(known));
            }
        });
        return Optional.of(RuleInput.ofFigures(figures));
    }

    private static Optional<Integer> option(ChoiceRule before, ChoiceRule after, Integer chosen) {
        if (chosen == null || chosen < 0 || chosen >= before.options().size()) {
            return Optional.empty();
        }
        var words = before.options().get(chosen).text().vi();
        return IntStream.range(0, after.options().size())
                .filter(place ->
                        FoldedText.same(after.options().get(place).text().vi(), words))
                .boxed()
                .findFirst();
    }

    private void find(Variable wanted) {
        before.variables().stream()
                .filter(known ->
                        FoldedText.same(known.name().vi(), wanted.name().vi()))
                .findFirst()
                .ifPresentOrElse(known -> symbols.put(wanted.symbol(), known.symbol()), () -> unknown.add(wanted));
    }
}
