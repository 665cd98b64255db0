package vn.parindex.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Sharing;
import vn.parindex.ledger.Exchange;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.RestingScore;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ledger.TraceWords;
import vn.parindex.shared.Points;
import vn.parindex.shell.TraceSheet;

/**
 * The way of one score from the first act to the last.
 *
 * @param entries everything recorded, oldest first; a question is no reason and stands among the exchanges only
 * @param maximum what the leaf counts for in this agency's index: more than its own where it took over points of leaves
 *     beside it that do not apply
 * @param exchanges what the agency was asked and what it said, as far as the reader may read it
 */
public record LeafPath(Leaf leaf, List<ScoreEntry> entries, Points maximum, List<Exchange> exchanges) {

    public LeafPath {
        entries = List.copyOf(entries);
        exchanges = List.copyOf(exchanges);
    }

    /** The score in force. */
    public Optional<ScoreEntry> inForce() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** Whether points of leaves beside it were shared into this one. */
    public boolean tookShare() {
        return !maximum.equals(leaf.maximum());
    }

    /** The points in force as the index counts them; empty while there are none and where the leaf does not apply. */
    public Optional<Points> counted() {
        return inForce()
                .map(ScoreEntry::points)
                .map(points -> tookShare() ? Sharing.inProportion(points, leaf, maximum) : points);
    }

    /** What the score in force rests on, in words. */
    public TraceSheet trace(Locale locale, FrozenSet set) {
        return TraceWords.of(locale, set, leaf).sheet(RestingScore.of(entries));
    }

    /** The last entry of a step, as after the Council looked twice. */
    public Optional<ScoreEntry> at(LedgerStep step) {
        return entries.stream().filter(entry -> entry.step() == step).reduce((earlier, later) -> later);
    }
}
