package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.PointsSource;
import vn.parindex.shared.Points;

/** What holds of every ranking, whatever the scores. */
class RankingPropertiesTest {

    private static final FrozenSet SET = SampleSet.plain()
            .leaf(1, "2", PointsSource.APPRAISED)
            .leaf(1, "1.5", PointsSource.APPRAISED)
            .leaf(1, "3", PointsSource.SURVEY)
            .leaf(2, "0.75", PointsSource.APPRAISED)
            .leaf(2, "2.5", PointsSource.SURVEY)
            .leaf(2, "1.25", PointsSource.OUTCOME)
            .build();
    private static final RankRule RANKS = new RankRule(GroupScale.parse("A=90 B=80 C=70 D=0"));

    @Property
    void theOrderOfAgenciesDoesNotMatter(@ForAll("files") List<ScoredFile> files, @ForAll Random random) {
        var shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);

        assertThat(ranksByAgency(shuffled)).isEqualTo(ranksByAgency(files));
    }

    @Property
    void ranksFollowTheIndexAndTiesShareOne(@ForAll("files") List<ScoredFile> files) {
        var ranked = standings(files).stream()
                .filter(standing -> standing.rank() != null)
                .toList();

        for (var one : ranked) {
            var better = ranked.stream()
                    .filter(other -> value(other).compareTo(value(one)) > 0)
                    .count();
            assertThat(one.rank().longValue()).isEqualTo(better + 1);
        }
    }

    @Property
    void tiesShareAGroup(@ForAll("files") List<ScoredFile> files) {
        var groups = standings(files).stream()
                .collect(Collectors.groupingBy(
                        RankingPropertiesTest::value, Collectors.mapping(Standing::group, Collectors.toSet())));

        assertThat(groups.values()).allMatch(names -> names.size() == 1);
    }

    @Property
    void totalsEqualTheSumsOfTheLeavesExactly(@ForAll("files") List<ScoredFile> files) {
        for (var file : files) {
            var index = new IndexRule(SET).tally(file.scores()).required();
            var leaves = SET.leaves().stream()
                    .map(leaf -> file.scores().get(leaf.id()))
                    .filter(LeafScore::applicable)
                    .map(LeafScore::points)
                    .reduce(Points.ZERO, Points::plus);
            var sources = index.bySource().values().stream().reduce(Points.ZERO, Points::plus);
            var fields = index.fields().stream().map(FieldScore::achieved).reduce(Points.ZERO, Points::plus);
            var maxima = index.fields().stream().map(FieldScore::applicable).reduce(Points.ZERO, Points::plus);

            assertThat(index.achieved()).isEqualTo(leaves).isEqualTo(sources).isEqualTo(fields);
            assertThat(index.applicable()).isEqualTo(maxima);
        }
    }

    @Property
    void theIndexLiesBetweenZeroAndOneHundred(@ForAll("files") List<ScoredFile> files) {
        assertThat(standings(files))
                .allMatch(standing ->
                        value(standing).signum() >= 0 && value(standing).compareTo(BigDecimal.valueOf(100)) <= 0);
    }

    @Property
    void oneMissingScoreHoldsTheWholeRankingAndIsNamed(
            @ForAll("files") List<ScoredFile> files, @ForAll Random random, @ForAll boolean recorded) {
        var whose = random.nextInt(files.size());
        var leaf = SET.leaves().get(random.nextInt(SET.leaves().size()));
        var incomplete = new ArrayList<>(files);
        incomplete.set(whose, without(files.get(whose), leaf, recorded));

        var missing = new AggregationRule(incomplete).missing();

        assertThat(missing)
                .containsExactly(new MissingPoints(
                        AgencyKind.PROVINCE, leaf, List.of(files.get(whose).agency())));
    }

    @Property
    void zeroPointsAreAScore(@ForAll("files") List<ScoredFile> files) {
        Assume.that(!files.isEmpty());
        var zeros = new HashMap<LeafId, LeafScore>();
        SET.leaves().forEach(leaf -> zeros.put(leaf.id(), LeafScore.of(Points.ZERO)));
        var all = new ArrayList<>(files);
        all.add(new ScoredFile(AgencyId.next(), true, SET, zeros));

        assertThat(new AggregationRule(all).missing()).isEmpty();
        var standings = standings(all);
        assertThat(value(standings.get(standings.size() - 1))).isZero();
    }

    @Provide
    Arbitrary<List<ScoredFile>> files() {
        var file = Combinators.combine(scores(), Arbitraries.of(true, true, true, false))
                .as((scores, ranked) -> new ScoredFile(AgencyId.next(), ranked, SET, scores));
        return file.list().ofMinSize(1).ofMaxSize(20);
    }

    /** Scores in tenths of the maximum, so that ties are common; at least the first leaf applies. */
    private static Arbitrary<Map<LeafId, LeafScore>> scores() {
        return Arbitraries.integers()
                .between(0, 11)
                .list()
                .ofSize(SET.leaves().size())
                .map(tenths -> {
                    var scores = new HashMap<LeafId, LeafScore>();
                    for (int position = 0; position < tenths.size(); position++) {
                        var leaf = SET.leaves().get(position);
                        scores.put(leaf.id(), score(leaf, tenths.get(position), position > 0));
                    }
                    return scores;
                });
    }

    private static LeafScore score(Leaf leaf, int tenths, boolean mayNotApply) {
        if (tenths > 10) {
            return mayNotApply ? LeafScore.NOT_APPLICABLE : LeafScore.of(leaf.maximum());
        }
        return LeafScore.of(leaf.maximum().times(BigDecimal.valueOf(tenths, 1)));
    }

    private static ScoredFile without(ScoredFile file, Leaf leaf, boolean recorded) {
        var scores = new HashMap<>(file.scores());
        scores.remove(leaf.id());
        if (recorded) {
            scores.put(leaf.id(), new LeafScore(null, true));
        }
        return new ScoredFile(file.agency(), file.ranked(), file.set(), scores);
    }

    private static List<Standing> standings(List<ScoredFile> files) {
        return RANKS.rank(new AggregationRule(files).contenders().get(AgencyKind.PROVINCE));
    }

    private static Map<AgencyId, String> ranksByAgency(List<ScoredFile> files) {
        return standings(files).stream()
                .collect(Collectors.toMap(Standing::agency, standing -> standing.rank() + standing.group()));
    }

    private static BigDecimal value(Standing standing) {
        return standing.index().index().forRanking();
    }
}
