package vn.parindex.appraisal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.LastYearScores;
import vn.parindex.selfassessment.LeavesUnderChange;
import vn.parindex.selfassessment.PastPoints;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/** What makes an appraiser look twice: read once for many leaves and agencies. */
@Component
class SecondLooks {

    private final LastYearScores lastYear;
    private final LeavesUnderChange underChange;
    private final QueryTable queries;

    SecondLooks(LastYearScores lastYear, LeavesUnderChange underChange, QueryTable queries) {
        this.queries = queries;
        this.lastYear = lastYear;
        this.underChange = underChange;
    }

    Reasons reasons(CycleId cycle, List<Leaf> leaves) {
        var asked = queries.standing(cycle, leaves.stream().map(Leaf::id).toList());
        return new Reasons(lastYear.of(cycle, leaves), lastYear.far(), underChange.of(cycle), asked);
    }

    /** What the self-scores of these leaves are held against. */
    record Reasons(
            Map<LeafId, Map<AgencyId, PastPoints>> points,
            Percentage far,
            Map<AgencyId, Set<LeafId>> changing,
            Map<AgencyId, Map<LeafId, Doubt>> asked) {

        /** Null where nothing of the year before compares. */
        PastPoints before(AgencyId agency, LeafId leaf) {
            return points.getOrDefault(leaf, Map.of()).get(agency);
        }

        /**
         * Why to look twice.
         *
         * @param self null where the agency claims that the leaf does not apply
         * @param thirdWanted two scorers are too far apart
         */
        Set<Doubt> doubts(AgencyId agency, Leaf leaf, Points self, int documents, boolean thirdWanted) {
            var doubts = EnumSet.noneOf(Doubt.class);
            if (self == null) {
                doubts.add(Doubt.NOT_APPLICABLE);
            } else if (documents == 0 && !self.isZero()) {
                doubts.add(Doubt.NO_EVIDENCE);
            }
            var before = before(agency, leaf.id());
            if (before != null && self != null && before.isFarFrom(self, leaf.maximum(), far)) {
                doubts.add(Doubt.FAR_FROM_LAST_YEAR);
            }
            if (changing.getOrDefault(agency, Set.of()).contains(leaf.id())) {
                doubts.add(Doubt.UNDER_CHANGE);
            }
            Optional.ofNullable(asked.getOrDefault(agency, Map.of()).get(leaf.id()))
                    .ifPresent(doubts::add);
            if (thirdWanted) {
                doubts.add(Doubt.THIRD_WANTED);
            }
            return doubts;
        }
    }
}
