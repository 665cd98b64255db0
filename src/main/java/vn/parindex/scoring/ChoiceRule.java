package vn.parindex.scoring;

import java.util.List;
import vn.parindex.shared.Points;

/** One of several described options, each with its points. Options keep the order of the criteria set. */
public record ChoiceRule(Points maximum, List<Option> options) implements Rule {

    private static final int FEWEST = 2;

    /** @throws InvalidRule when an option exceeds the maximum, none reaches it, or there is no choice */
    public ChoiceRule {
        InvalidRule.unlessPositive(maximum);
        options = List.copyOf(options);
        if (options.size() < FEWEST) {
            throw new InvalidRule("fewOptions");
        }
        for (var option : options) {
            if (option.points().compareTo(maximum) > 0) {
                throw new InvalidRule("optionAboveMaximum", option.points(), maximum);
            }
        }
        if (options.stream().noneMatch(option -> option.points().equals(maximum))) {
            throw new InvalidRule("noOptionGivesMaximum", maximum);
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of();
    }

    @Override
    public Evaluation evaluate(RuleInput input) {
        var choice = input.choice();
        if (choice == null) {
            return new NotScored(Problem.of(Problem.Code.NOT_CHOSEN));
        }
        if (choice < 0 || choice >= options.size()) {
            return new NotScored(Problem.of(Problem.Code.NO_SUCH_OPTION));
        }
        var points = options.get(choice).points();
        return new Scored(points, List.of(TraceStep.of("choice", points.value(), choice + 1, options.size())));
    }
}
