package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.selfassessment.AnswerMark;
import vn.parindex.selfassessment.PastPoints;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/**
 * One leaf of one agency in few values: what the appraiser's grid sorts, filters, groups and counts by.
 *
 * @param version of the finding; a decision must name the version it was made on
 * @param self null where the agency claims that the leaf does not apply
 * @param decided the points of the reader's own decision; null while pending, and where the leaf does not apply
 * @param lastYear null where nothing of the year before compares
 */
public record GridLine(
        FindingId finding,
        long version,
        AgencyRow agency,
        Leaf leaf,
        AppraisalStatus appraisal,
        Points self,
        Verdict verdict,
        Points decided,
        AnswerMark answer,
        PastPoints lastYear,
        Set<Doubt> doubts) {

    public GridLine {
        doubts = Set.copyOf(doubts);
    }

    public boolean isPending() {
        return verdict == Verdict.PENDING;
    }

    /** A first decision is still to be taken and can be, or an answer of the agency to be heard. */
    public boolean isWaiting() {
        return appraisal == AppraisalStatus.OPEN
                && (isPending() || doubts.contains(Doubt.AGENCY_REPLIED))
                && !doubts.contains(Doubt.AGENCY_ASKED);
    }

    /** Undecided, with evidence, nothing odd: what can be kept together with others after a look at the list. */
    public boolean isClear() {
        return isPending() && isWaiting() && doubts.isEmpty();
    }

    /** How far the decision is from the self-score; empty while there are not both. */
    public Optional<PointsChange> difference() {
        return isPending() || self == null || decided == null ? Optional.empty() : Optional.of(decided.minus(self));
    }

    /** How far the self-score is from the year before. */
    public Optional<PointsChange> sinceLastYear() {
        return self == null || lastYear == null ? Optional.empty() : Optional.of(self.minus(lastYear.points()));
    }

    /** The percentage that the points follow from; empty where the rule has none. */
    public Optional<BigDecimal> share() {
        return Shares.of(this);
    }

    /** A figure as the agency entered it; null where it did not. */
    public BigDecimal figure(String symbol) {
        return answer.figures().get(symbol);
    }
}
