package vn.parindex.ranking;

import java.util.List;
import vn.parindex.agency.AgencyId;

/**
 * How far a cycle is from being ranked.
 *
 * @param agencies how many are assessed
 * @param unsettled those whose file is not done
 * @param missing leaves without points, grouped: missing is not zero
 * @param overtaken a ranking was computed, and a score was recorded since
 */
public record Readiness(int agencies, List<AgencyId> unsettled, List<MissingPoints> missing, boolean overtaken) {

    public Readiness {
        unsettled = List.copyOf(unsettled);
        missing = List.copyOf(missing);
    }

    /** Everything is there to add up. */
    public boolean complete() {
        return agencies > 0 && unsettled.isEmpty() && missing.isEmpty();
    }

    /** How many files are settled. */
    public int settled() {
        return agencies - unsettled.size();
    }

    /** How many single points are missing, over all agencies. */
    public int missingPoints() {
        return missing.stream().mapToInt(gap -> gap.agencies().size()).sum();
    }
}
