package vn.parindex.criteria;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Scores what was recorded in a finished year by other rules; implemented above, where scores are known. */
public interface SetReplay {

    /**
     * @param versions those whose latest finished cycle is looked for
     * @param towards compares the version that the cycle used with the one that is tried
     * @return empty when no finished cycle used any of them
     */
    Optional<ReplayReport> replay(Collection<SetId> versions, Function<SetId, SetComparison> towards);
}
