package vn.parindex.selfassessment;

import java.util.List;
import vn.parindex.criteria.LeafId;
import vn.parindex.scoring.Problem;

/**
 * What still keeps one leaf from being submitted; the leaf is where to jump to.
 *
 * @param cause what the rule says where the kind is {@link Kind#NOT_SCORED}; null otherwise
 */
public record LeafProblem(LeafId leaf, String code, Kind kind, Problem cause) {

    /** What is missing. */
    public enum Kind {
        /** Nobody has scored it. */
        UNANSWERED,
        /** What was entered gives no points. */
        NOT_SCORED,
        /** A score without evidence needs an explanation. */
        NO_EVIDENCE,
        /** "Does not apply" needs an explanation. */
        NO_EXPLANATION,
        /** The leader's return has not been settled. */
        RETURNED,
        /** Complete, but nobody has called it finished. */
        NOT_DONE
    }

    /** Translation key of the sentence; its arguments are {@link #arguments()}. */
    public String key() {
        return cause == null ? "selfassessment.LeafProblem." + kind : cause.key();
    }

    /** For {@link #key()}: the figure's symbol, or the leaf's code. */
    public List<String> arguments() {
        return cause == null ? List.of(code) : cause.arguments();
    }
}
