package vn.parindex.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;

/** Scores and ranks agencies of one set by the rules of the product, without a database. */
public final class InMemoryRanking {

    private final FrozenSet set;
    private final RankRule ranks;

    /** @param scale groups, such as {@code A=90 B=80 C=70 D=0} */
    public InMemoryRanking(FrozenSet set, String scale) {
        this.set = set;
        this.ranks = new RankRule(GroupScale.parse(scale));
    }

    /**
     * One input per leaf and agency, in the order of the set.
     *
     * @return how many agencies have each rank
     */
    public Map<Integer, Integer> rank(List<List<RuleInput>> inputs) {
        // Files are scored independently of each other, as requests of their agencies do it.
        var files = inputs.parallelStream()
                .map(entered -> new ScoredFile(AgencyId.next(), true, set, scores(entered)))
                .toList();
        var aggregation = new AggregationRule(files);
        if (!aggregation.missing().isEmpty()) {
            throw new IllegalStateException("Missing points: " + aggregation.missing());
        }
        var sizes = new HashMap<Integer, Integer>();
        ranks.rank(aggregation.contenders().get(set.kind()))
                .forEach(standing -> sizes.merge(standing.rank(), 1, Integer::sum));
        return sizes;
    }

    private Map<LeafId, LeafScore> scores(List<RuleInput> entered) {
        var scores = new HashMap<LeafId, LeafScore>(2 * entered.size());
        for (int place = 0; place < entered.size(); place++) {
            Leaf leaf = set.leaves().get(place);
            scores.put(leaf.id(), score(leaf.rule().evaluate(entered.get(place))));
        }
        return scores;
    }

    private static LeafScore score(Evaluation evaluation) {
        if (evaluation instanceof NotCounted) {
            return LeafScore.NOT_APPLICABLE;
        }
        return evaluation instanceof Scored scored ? LeafScore.of(scored.points()) : new LeafScore(null, true);
    }
}
