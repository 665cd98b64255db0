package vn.parindex.exchange;

import java.util.List;

/** What was taken over in one go, leaf by leaf. */
public record Taking(TakingId id, List<LeafOutcome> leaves) {

    public Taking {
        leaves = List.copyOf(leaves);
    }

    public long taken() {
        return leaves.stream().filter(LeafOutcome::taken).count();
    }
}
