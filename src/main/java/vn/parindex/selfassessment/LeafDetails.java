package vn.parindex.selfassessment;

import java.util.List;

/** One leaf of a file with all that its screen shows: its line in the tree, its answer, and every state it had. */
public record LeafDetails(AnswerRow row, AnswerDetails answer, List<AnswerVersion> history) {

    public LeafDetails {
        history = List.copyOf(history);
    }
}
