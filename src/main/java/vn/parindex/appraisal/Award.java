package vn.parindex.appraisal;

import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.NotScored;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;
import vn.parindex.shared.RefusedException;

/** The points an appraiser awards, with the corrected figures they follow from, or none when set by hand. */
record Award(AwardedPoints points, RuleInput corrected) {

    static Award of(ChangeFinding command, Leaf leaf) {
        if (command.corrected().isEmpty()) {
            return new Award(AwardedPoints.within(command.points(), leaf.maximum()), null);
        }
        var input = command.corrected().get();
        var evaluation = leaf.rule().evaluate(input);
        if (evaluation instanceof Scored scored) {
            return new Award(AwardedPoints.within(scored.points().value(), leaf.maximum()), input);
        }
        if (evaluation instanceof NotScored failed) {
            var problem = failed.problem();
            var field = problem.symbol().isEmpty() ? "choice" : "figures." + problem.symbol();
            throw RefusedException.at(field, problem.key(), problem.arguments().toArray());
        }
        throw RefusedException.at("points", "appraisal.refusal.correctedNotApplicable");
    }
}
