package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Points;

/**
 * One leaf of one agency as the ministry in charge found it, with everything both sides said.
 *
 * @param version of the finding; a decision must name the version it was made on
 * @param selfPoints null where the agency claims that the leaf does not apply
 * @param claimed whether the agency counts the leaf as applicable
 * @param decision where two score and not both opinions are in: the reader's own
 * @param opinions only where two officers score the leaf, and only for readers on the ministry's side
 */
public record FindingDetails(
        FindingId id,
        long version,
        AppraisalId appraisal,
        CycleId cycle,
        AgencyId agency,
        LeafId leaf,
        Points selfPoints,
        boolean claimed,
        Decision decision,
        Reply reply,
        Optional<SecondDecision> second,
        Optional<TwoOpinions> opinions) {

    FindingDetails with(Scoring scoring, List<Decision> said) {
        var two = new TwoOpinions(scoring.stage(), scoring.threshold(), scoring.beyond(), said);
        return with(version, decision, Optional.of(two));
    }

    FindingDetails withoutOpinions() {
        return with(version, decision, Optional.empty());
    }

    FindingDetails withoutSecond() {
        return with(version, decision, Optional.empty(), opinions);
    }

    FindingDetails decided(Decision own, long at) {
        return with(at, own, opinions);
    }

    private FindingDetails with(long at, Decision own, Optional<TwoOpinions> two) {
        return with(at, own, second, two);
    }

    private FindingDetails with(long at, Decision own, Optional<SecondDecision> word, Optional<TwoOpinions> two) {
        return new FindingDetails(id, at, appraisal, cycle, agency, leaf, selfPoints, claimed, own, reply, word, two);
    }

    /** The points of the first appraisal; null where the leaf does not apply. */
    public Points firstPoints() {
        return decision.verdict() == Verdict.CHANGED ? decision.points() : selfPoints;
    }

    /** The points after everything the ministry has said so far; null where the leaf does not apply. */
    public Points points() {
        if (second.isPresent() && second.get().verdict() == Verdict.CHANGED) {
            return second.get().points();
        }
        return firstPoints();
    }

    /** Whether the leaf counts for the agency after everything said so far. */
    public boolean applicable() {
        return points() != null;
    }

    /** The two scorers were too far apart, and the Council is to decide. */
    public boolean scorersDisagree() {
        return opinions.filter(two -> two.stage() == ScoringStage.TO_COUNCIL).isPresent();
    }

    /** The two scorers were too far apart, and a third officer is to decide. */
    public boolean awaitsThird() {
        return opinions.filter(two -> two.stage() == ScoringStage.THIRD_WANTED).isPresent();
    }

    /** The agency spoke and waits for the ministry's second word, or has it. */
    public boolean goesToSecondDecision() {
        return decision.verdict() == Verdict.ASKED || reply.response() == Response.CONTESTED;
    }

    /** Ministry and agency still disagree after the second decision. */
    public boolean stillDisputed() {
        return second.map(word -> word.verdict() == Verdict.KEPT
                        ? reply.response() == Response.CONTESTED
                        : reply.response() == Response.ANSWERED && isLess(word.points(), selfPoints))
                .orElse(false);
    }

    private static boolean isLess(Points points, Points self) {
        return points != null && (self == null || points.compareTo(self) < 0);
    }
}
