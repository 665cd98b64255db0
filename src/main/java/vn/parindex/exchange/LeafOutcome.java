package vn.parindex.exchange;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.LeafId;
import vn.parindex.shared.RefusedException;

/**
 * What became of one leaf.
 *
 * @param fields the names of the fields that were to be taken
 * @param refusal why nothing was written; empty when it was
 */
public record LeafOutcome(LeafId leaf, Kind kind, List<String> fields, Optional<RefusedException> refusal) {

    /** How it ended. */
    public enum Kind {
        TAKEN,
        /** Somebody has written in between; nothing was stored. */
        CHANGED,
        /** The rules refused; nothing was stored. */
        REFUSED
    }

    public LeafOutcome {
        fields = List.copyOf(fields);
    }

    public boolean taken() {
        return kind == Kind.TAKEN;
    }
}
