package vn.parindex.selfassessment;

import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.NotScored;
import vn.parindex.scoring.Problem;
import vn.parindex.selfassessment.LeafProblem.Kind;

/** When a leaf is ready: scored or not applicable, proved or explained, and called finished. */
final class Completeness {

    private Completeness() {}

    /** The first thing that keeps the answer from being submitted. */
    static Optional<LeafProblem> check(Answer answer, Leaf leaf, int documents) {
        return checkContent(answer, leaf, documents).or(() -> checkStatus(answer, leaf));
    }

    /** The first thing that keeps the answer from being called finished. */
    static Optional<LeafProblem> checkContent(Answer answer, Leaf leaf, int documents) {
        var content = answer.content();
        if (content.notApplicable()) {
            return content.isExplained() ? Optional.empty() : problem(leaf, Kind.NO_EXPLANATION, null);
        }
        if (content.choice() == null && content.figures().isEmpty()) {
            return problem(leaf, Kind.UNANSWERED, null);
        }
        if (LeafScore.evaluate(leaf, content) instanceof NotScored none) {
            return problem(leaf, Kind.NOT_SCORED, none.problem());
        }
        return documents > 0 || content.isExplained() ? Optional.empty() : problem(leaf, Kind.NO_EVIDENCE, null);
    }

    private static Optional<LeafProblem> checkStatus(Answer answer, Leaf leaf) {
        return switch (answer.status()) {
            case DONE -> Optional.empty();
            case RETURNED -> problem(leaf, Kind.RETURNED, null);
            case DRAFT, UNTOUCHED -> problem(leaf, Kind.NOT_DONE, null);
        };
    }

    private static Optional<LeafProblem> problem(Leaf leaf, Kind kind, Problem cause) {
        return Optional.of(new LeafProblem(leaf.id(), leaf.code(), kind, cause));
    }
}
