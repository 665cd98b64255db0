package vn.parindex.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.agency.AgencyKind;
import vn.parindex.appraisal.AgreementReport.OfLeaf;
import vn.parindex.appraisal.AgreementReport.OfScorer;
import vn.parindex.appraisal.AgreementReport.Week;
import vn.parindex.appraisal.WeightedKappa.Weights;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;

/** Works out from pairs of opinions how far scorers agree: leaf by leaf, officer by officer, week by week. */
final class Agreement {

    private Agreement() {}

    /** Leaves stand in the order of their sets. */
    static AgreementReport of(Collection<ScoredPair> pairs, List<FrozenSet> sets) {
        var byLeaf = pairs.stream().collect(Collectors.groupingBy(ScoredPair::leaf));
        var scorers = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toMap(
                        Signature::username, Function.identity(), (first, later) -> later, TreeMap::new));
        return new AgreementReport(
                pairs.size(),
                sets.stream()
                        .flatMap(set -> set.leaves().stream()
                                .filter(leaf -> byLeaf.containsKey(leaf.id()))
                                .map(leaf -> leaf(leaf, set.kind(), byLeaf.get(leaf.id()))))
                        .toList(),
                scorers.values().stream().map(who -> scorer(who, pairs)).toList());
    }

    private static OfLeaf leaf(Leaf leaf, AgencyKind kind, List<ScoredPair> pairs) {
        var ratings = pairs.stream()
                .map(pair -> new double[] {pair.first(), pair.second()})
                .toArray(double[][]::new);
        var same = pairs.stream()
                        .map(pair -> List.of(pair.one().username(), pair.other().username()))
                        .distinct()
                        .count()
                == 1;
        var correlation = new IntraclassCorrelation(ratings);
        return new OfLeaf(
                leaf,
                kind,
                pairs.size(),
                WeightedKappa.of(pairs.stream().map(ScoredPair::values).toList(), Weights.QUADRATIC),
                same ? correlation.twoWayRandom() : correlation.oneWay(),
                same,
                pairs.stream()
                        .mapToDouble(pair -> Math.abs(pair.first() - pair.second()))
                        .average()
                        .orElse(0),
                (int) pairs.stream().filter(ScoredPair::beyond).count());
    }

    private static OfScorer scorer(Signature who, Collection<ScoredPair> pairs) {
        var username = who.username();
        var own = pairs.stream().filter(pair -> pair.isBy(username)).toList();
        var weeks = own.stream()
                .collect(Collectors.groupingBy(pair -> pair.monday(username), TreeMap::new, Collectors.toList()));
        return new OfScorer(
                username,
                who.name(),
                own.size(),
                WeightedKappa.of(own.stream().map(pair -> pair.from(username)).toList(), Weights.QUADRATIC),
                mean(own, username),
                weeks.entrySet().stream()
                        .map(week -> new Week(week.getKey(), week.getValue().size(), mean(week.getValue(), username)))
                        .toList());
    }

    private static double mean(List<ScoredPair> pairs, String username) {
        return pairs.stream()
                .mapToDouble(pair -> pair.difference(username))
                .average()
                .orElse(0);
    }
}
