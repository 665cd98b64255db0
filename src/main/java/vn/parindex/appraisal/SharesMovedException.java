package vn.parindex.appraisal;

import java.util.Map;
import java.util.Set;
import vn.parindex.shared.RefusedException;

/** Somebody gave the same work to others first. Nothing was stored; who has it now is here, to be looked at first. */
public class SharesMovedException extends RefusedException {

    private final transient Map<Piece, Set<String>> now;

    /** @param now user names of who has what is not where it was seen */
    SharesMovedException(Map<Piece, Set<String>> now) {
        super("appraisal.refusal.sharesMoved", now.size());
        this.now = Map.copyOf(now);
    }

    /** The pieces that moved, each with the user names of those who have it now. */
    public Map<Piece, Set<String>> now() {
        return now;
    }
}
