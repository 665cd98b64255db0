package vn.parindex.criteria;

import java.util.List;

/** Who uses published sets; implemented above, where cycles are known. */
public interface SetUse {

    /** Names of the cycles that use the set and are not finished yet. */
    List<String> unfinishedCycles(SetId set);
}
