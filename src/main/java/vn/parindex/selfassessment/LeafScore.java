package vn.parindex.selfassessment;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.NotScored;
import vn.parindex.scoring.Problem;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.Variable;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/** What an entry is worth on a leaf, and which entries a leaf cannot even keep as a draft. */
final class LeafScore {

    private LeafScore() {}

    /** "Does not apply" is the agency's word; all else is the rule's. */
    static Evaluation evaluate(Leaf leaf, AnswerContent content) {
        return content.notApplicable() ? new NotCounted(List.of()) : leaf.rule().evaluate(content.input());
    }

    /** Evaluates what is about to be stored. Missing figures are a draft; what the leaf does not know is refused. */
    static Evaluation accept(Leaf leaf, AnswerContent content) {
        if (content.notApplicable() && !leaf.notApplicableAllowed()) {
            throw RefusedException.at("notApplicable", "selfassessment.refusal.mustApply", leaf.code());
        }
        refuseUnknownFigures(leaf, content);
        refuseUnknownChoice(leaf, content);
        var evaluation = evaluate(leaf, content);
        if (evaluation instanceof NotScored none && none.problem().code() == Problem.Code.OUT_OF_RANGE) {
            var problem = none.problem();
            throw RefusedException.at(
                    "figures." + problem.symbol(),
                    problem.key(),
                    problem.arguments().toArray());
        }
        return evaluation;
    }

    static Optional<Points> points(Evaluation evaluation) {
        return evaluation instanceof Scored scored ? Optional.of(scored.points()) : Optional.empty();
    }

    /** Whether the leaf stays in the agency's maximum; missing points do not take it out. */
    static boolean counts(Evaluation evaluation) {
        return !(evaluation instanceof NotCounted);
    }

    private static void refuseUnknownFigures(Leaf leaf, AnswerContent content) {
        var known = leaf.rule().variables().stream().map(Variable::symbol).toList();
        for (var symbol : content.figures().keySet()) {
            if (!known.contains(symbol)) {
                throw RefusedException.at("figures." + symbol, "selfassessment.refusal.unknownFigure", symbol);
            }
        }
    }

    private static void refuseUnknownChoice(Leaf leaf, AnswerContent content) {
        if (content.choice() == null) {
            return;
        }
        int options = leaf.rule() instanceof ChoiceRule rule ? rule.options().size() : 0;
        if (content.choice() < 0 || content.choice() >= options) {
            throw RefusedException.at("choice", "selfassessment.refusal.noSuchOption");
        }
    }
}
