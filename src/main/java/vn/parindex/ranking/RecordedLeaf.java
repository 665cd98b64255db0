package vn.parindex.ranking;

import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.ledger.RestingScore;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;

/** The final score of one leaf of one agency in a finished cycle, and what it rests on. */
final class RecordedLeaf {

    private final RestingScore resting = new RestingScore();

    void add(ScoreEntry entry) {
        resting.add(entry);
    }

    LeafScore score() {
        var entry = resting.inForce().orElseThrow();
        return new LeafScore(entry.points(), entry.applicable());
    }

    /** The input that the score rests on; empty unless the leaf's own rule gives exactly this score for it. */
    Optional<RuleInput> input(Leaf leaf) {
        return resting.input(leaf.rule())
                .filter(input -> leaf.rule() != null && agrees(leaf.rule().evaluate(input)));
    }

    private boolean agrees(Evaluation evaluation) {
        if (evaluation instanceof Scored scored) {
            return scored.points().equals(score().points());
        }
        return evaluation instanceof NotCounted && !score().applicable();
    }
}
