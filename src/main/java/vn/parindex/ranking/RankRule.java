package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ranks by index, compared at 10 decimals: equal values share a rank and the next rank is left out (1, 1, 3). */
final class RankRule {

    private final GroupScale scale;

    RankRule(GroupScale scale) {
        this.scale = scale;
    }

    List<Standing> rank(Collection<Contender> contenders) {
        var ranks = ranks(contenders);
        return contenders.stream().map(contender -> standing(contender, ranks)).toList();
    }

    private Standing standing(Contender contender, Map<BigDecimal, Integer> ranks) {
        var index = contender.index().index();
        var rank = contender.ranked() ? ranks.get(index.forRanking()) : null;
        return new Standing(
                contender.agency(), contender.index(), rank, scale.of(index).name());
    }

    private static Map<BigDecimal, Integer> ranks(Collection<Contender> contenders) {
        var values = contenders.stream()
                .filter(Contender::ranked)
                .map(contender -> contender.index().index().forRanking())
                .sorted(Comparator.reverseOrder())
                .toList();
        var ranks = new HashMap<BigDecimal, Integer>();
        for (int place = 0; place < values.size(); place++) {
            ranks.putIfAbsent(values.get(place), place + 1);
        }
        return ranks;
    }
}
