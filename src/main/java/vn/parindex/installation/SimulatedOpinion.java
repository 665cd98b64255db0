package vn.parindex.installation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.agency.AgencyRow;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;
import vn.parindex.shared.Points;

/**
 * What one of two scorers makes of a leaf. Most see what the papers show; now and then one overlooks something or finds
 * fault, and one of them grows stricter from week to week.
 */
final class SimulatedOpinion {

    private static final double WRONG = 0.2;
    private static final double FAULT = 0.03;
    private static final double OVERLOOKED = 0.15;
    private static final double STRICTER = 0.07;
    private static final String STRICT = "moj.appraiser3";
    private static final BigDecimal LESS = new BigDecimal("0.9");

    private SimulatedOpinion() {}

    /** The entry that the scorer holds to be right; empty where it is the agency's. */
    static Optional<RuleInput> of(int year, AgencyRow agency, AppraisedLeaf leaf, String scorer, int week) {
        if (leaf.finding().selfPoints() == null || !isLower(year, agency, leaf, scorer, week)) {
            return Optional.empty();
        }
        var rule = leaf.leaf().rule();
        var self = leaf.finding().selfPoints();
        var corrected = rule instanceof ChoiceRule choice ? next(choice, self) : less(rule, leaf);
        return corrected.filter(input -> isBelow(rule, input, self));
    }

    /** Between 0 and 1, always the same for the same cell and question. */
    static double luck(int year, AgencyRow agency, AppraisedLeaf leaf, String what) {
        return SimulatedQuality.random(year, agency.code(), leaf.leaf().code() + what)
                .nextDouble();
    }

    private static boolean isLower(int year, AgencyRow agency, AppraisedLeaf leaf, String scorer, int week) {
        var own = luck(year, agency, leaf, scorer);
        if (luck(year, agency, leaf, "wrong") < WRONG) {
            return own >= OVERLOOKED;
        }
        return own < FAULT + (scorer.equals(STRICT) ? STRICTER * week : 0);
    }

    /** The best option below what the agency claims. */
    private static Optional<RuleInput> next(ChoiceRule rule, Points self) {
        return IntStream.range(0, rule.options().size())
                .boxed()
                .filter(option -> rule.options().get(option).points().compareTo(self) < 0)
                .max(Comparator.comparing(option -> rule.options().get(option).points()))
                .map(RuleInput::ofChoice);
    }

    /** A tenth less of what was done. */
    private static Optional<RuleInput> less(Rule rule, AppraisedLeaf leaf) {
        var figures = new HashMap<>(leaf.answer().content().figures());
        var done = rule.variables().get(0).symbol();
        figures.computeIfPresent(
                done, (symbol, value) -> BigDecimal.valueOf(value.multiply(LESS).longValue()));
        return Optional.of(RuleInput.ofFigures(figures));
    }

    private static boolean isBelow(Rule rule, RuleInput input, Points self) {
        return rule.evaluate(input) instanceof Scored scored && scored.points().compareTo(self) < 0;
    }
}
