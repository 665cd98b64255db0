package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.Division;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/**
 * Last year's figures under other rules.
 *
 * @param cycle the finished cycle whose records were used
 * @param simulated whether its scores are invented
 * @param agencies in the order of their new rank
 * @param leaves what was scored on both sides, in tree order
 * @param leftOut what counts on neither side, and why
 * @param covered what the leaves that were scored can give in the set that was tried
 * @param total what all its leaves can give
 */
public record ReplayReport(
        LocalizedText cycle,
        int year,
        boolean simulated,
        FrozenSet recorded,
        FrozenSet tried,
        List<ReplayedAgency> agencies,
        List<ReplayedLeaf> leaves,
        List<LeftOut> leftOut,
        Points covered,
        Points total) {

    public ReplayReport {
        agencies = List.copyOf(agencies);
        leaves = List.copyOf(leaves);
        leftOut = List.copyOf(leftOut);
    }

    /** The part of the tried set's maximum that the replay says something about. */
    public BigDecimal coverage() {
        return total.isZero() ? BigDecimal.ZERO : Division.percent(covered.value(), total.value());
    }

    public long higher() {
        return agencies.stream().filter(row -> row.change().signum() > 0).count();
    }

    public long lower() {
        return agencies.stream().filter(row -> row.change().signum() < 0).count();
    }

    public long otherRank() {
        return agencies.stream()
                .filter(row -> row.rankBefore() != null && !row.rankBefore().equals(row.rankAfter()))
                .count();
    }

    /**
     * An agency on both sides; ranks are null where it takes none.
     */
    public record ReplayedAgency(
            AgencyId agency,
            LocalizedText name,
            Percentage before,
            Percentage after,
            Integer rankBefore,
            Integer rankAfter) {

        /** In percentage points of the index, compared as ranks compare. */
        public BigDecimal change() {
            return after.forRanking().subtract(before.forRanking());
        }
    }

    /**
     * A leaf on both sides.
     *
     * @param meanBefore mean share of the maximum in percent over the agencies to which it applies; null for none
     * @param up agencies with a greater share of the maximum than before
     * @param anew agencies scored by the new rule
     * @param carried agencies whose points were set by hand or imported, taken over in proportion
     */
    public record ReplayedLeaf(
            LeafPair pair, BigDecimal meanBefore, BigDecimal meanAfter, int up, int down, int anew, int carried) {

        public int changed() {
            return up + down;
        }
    }

    /** Why a leaf counts on neither side. */
    public enum Reason {
        /** It did not exist. */
        NEW,
        /** Its points come from elsewhere now. */
        SOURCE,
        /** An option was chosen where figures are asked for now, or the other way round. */
        KIND,
        /** The new rule asks for a figure that nobody entered. */
        FIGURE,
        /** An option that somebody chose is no longer offered. */
        OPTION,
        /** The new rule cannot score what somebody entered. */
        REFUSED,
        /** Nothing was recorded for somebody. */
        NOTHING
    }

    /**
     * A leaf that counts on neither side.
     *
     * @param figures names of the figures that are missing; empty for other reasons
     * @param agencies how many it concerns; 0 when all
     */
    public record LeftOut(LeafPair pair, Reason reason, List<LocalizedText> figures, int agencies) {}
}
