package vn.parindex.ranking;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;

/**
 * The way of one score from the first act to the last.
 *
 * @param entries everything recorded, oldest first
 */
public record LeafPath(Leaf leaf, List<ScoreEntry> entries) {

    public LeafPath {
        entries = List.copyOf(entries);
    }

    /** The score in force. */
    public Optional<ScoreEntry> inForce() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** The last entry of a step, as after the Council looked twice. */
    public Optional<ScoreEntry> at(LedgerStep step) {
        return entries.stream().filter(entry -> entry.step() == step).reduce((earlier, later) -> later);
    }
}
