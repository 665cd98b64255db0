package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.LeafPair;
import vn.parindex.criteria.ReplayReport;
import vn.parindex.criteria.ReplayReport.LeftOut;
import vn.parindex.criteria.ReplayReport.Reason;
import vn.parindex.criteria.ReplayReport.ReplayedAgency;
import vn.parindex.criteria.SetComparison;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shared.Points;

/**
 * The recorded year under the rules of another version. Both sides are added up and ranked by the product's own rules,
 * over the leaves that both sides can tell; a leaf that was removed counts on the side before, where it stood.
 */
final class Replay {

    private final SetComparison comparison;
    private final GroupScale scale;
    private final List<RecordedFile> files;
    private final List<ReplayedPair> replayed = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<AgencyId, Map<LeafId, LeafScore>> before = new HashMap<>();
    private final Map<AgencyId, Map<LeafId, LeafScore>> after = new HashMap<>();
    private final Set<LeafId> countedBefore = new HashSet<>();
    private final Set<LeafId> countedAfter = new HashSet<>();

    Replay(SetComparison comparison, GroupScale scale, List<RecordedFile> files) {
        this.comparison = comparison;
        this.scale = scale;
        this.files = files;
        files.forEach(file -> {
            before.put(file.agency(), new HashMap<>());
            after.put(file.agency(), new HashMap<>());
        });
        comparison.pairs().forEach(this::add);
    }

    ReplayReport report(CycleRow cycle) {
        var covered = comparison.after().leaves().stream()
                .filter(leaf -> countedAfter.contains(leaf.id()))
                .map(Leaf::maximum)
                .reduce(Points.ZERO, Points::plus);
        return new ReplayReport(
                cycle.name(),
                cycle.year().value(),
                cycle.simulated(),
                comparison.before(),
                comparison.after(),
                agencies(),
                replayed.stream().map(ReplayedPair::impact).toList(),
                leftOut,
                covered,
                comparison.after().maximum());
    }

    private void add(LeafPair pair) {
        boolean was = pair.before().filter(Leaf::carriesPoints).isPresent();
        boolean is = pair.after().filter(Leaf::carriesPoints).isPresent();
        if (was && is) {
            addBoth(new ReplayedPair(pair, files));
        } else if (is) {
            leftOut.add(new LeftOut(pair, Reason.NEW, List.of(), 0));
        } else if (was) {
            addRemoved(pair);
        }
    }

    private void addBoth(ReplayedPair pair) {
        if (pair.leftOut().isPresent()) {
            leftOut.add(pair.leftOut().get());
            return;
        }
        var impact = pair.impact().pair();
        var old = impact.before().orElseThrow().id();
        var now = impact.after().orElseThrow().id();
        countedBefore.add(old);
        countedAfter.add(now);
        replayed.add(pair);
        files.forEach(file -> {
            before.get(file.agency()).put(old, pair.before(file.agency()));
            after.get(file.agency()).put(now, pair.after(file.agency()));
        });
    }

    private void addRemoved(LeafPair pair) {
        var old = pair.before().orElseThrow().id();
        var scores = files.stream().map(file -> file.leaves().get(old)).toList();
        var lacking = (int) scores.stream()
                .filter(leaf -> leaf == null || leaf.score().missing())
                .count();
        if (lacking > 0) {
            leftOut.add(new LeftOut(pair, Reason.NOTHING, List.of(), lacking));
            return;
        }
        countedBefore.add(old);
        files.forEach(file ->
                before.get(file.agency()).put(old, file.leaves().get(old).score()));
    }

    private List<ReplayedAgency> agencies() {
        if (countedAfter.isEmpty()) {
            return List.of();
        }
        var one = standings(part(comparison.before(), countedBefore), before);
        var other = standings(part(comparison.after(), countedAfter), after);
        return files.stream()
                .filter(file -> one.containsKey(file.agency()) && other.containsKey(file.agency()))
                .map(file -> row(file, one.get(file.agency()), other.get(file.agency())))
                .sorted(Comparator.comparing(
                        ReplayedAgency::rankAfter, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static ReplayedAgency row(RecordedFile file, Standing before, Standing after) {
        return new ReplayedAgency(
                file.agency(),
                file.name(),
                before.index().index(),
                after.index().index(),
                before.rank(),
                after.rank());
    }

    private Map<AgencyId, Standing> standings(FrozenSet set, Map<AgencyId, Map<LeafId, LeafScore>> scores) {
        var rule = new IndexRule(set);
        var contenders = new ArrayList<Contender>();
        for (var file : files) {
            var tally = rule.tally(scores.get(file.agency()));
            if (tally.applies()) {
                contenders.add(new Contender(file.agency(), file.ranked(), tally.required()));
            }
        }
        return new RankRule(scale)
                .rank(contenders).stream().collect(Collectors.toMap(Standing::agency, Function.identity()));
    }

    private static FrozenSet part(FrozenSet set, Set<LeafId> counted) {
        return new FrozenSet(
                set.id(),
                set.header(),
                set.contentHash(),
                set.fields(),
                set.nodes(),
                set.leaves().stream()
                        .filter(leaf -> counted.contains(leaf.id()))
                        .toList());
    }
}
