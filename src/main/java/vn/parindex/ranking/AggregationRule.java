package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.SetId;

/** Adds up a whole cycle: what is missing, and once nothing is, the index of every agency. */
final class AggregationRule {

    private final Collection<ScoredFile> files;
    private final Map<SetId, IndexRule> rules = new HashMap<>();

    AggregationRule(Collection<ScoredFile> files) {
        this.files = files;
        files.forEach(file -> rules.computeIfAbsent(file.set().id(), set -> new IndexRule(file.set())));
    }

    /** The leaves without points, each with the agencies that lack them, ministries before provinces, in tree order. */
    List<MissingPoints> missing() {
        var gaps = new ArrayList<MissingPoints>();
        var incomplete = incomplete();
        for (var kind : kinds(incomplete)) {
            var lacking = new LinkedHashMap<Leaf, List<AgencyId>>();
            var nothing = new ArrayList<AgencyId>();
            ofKind(incomplete, kind).forEach(file -> collect(file, lacking, nothing));
            lacking.entrySet().stream()
                    .map(gap -> new MissingPoints(kind, gap.getKey(), gap.getValue()))
                    .sorted(Comparator.comparing(gap -> position(gap.leaf())))
                    .forEach(gaps::add);
            if (!nothing.isEmpty()) {
                gaps.add(new MissingPoints(kind, null, nothing));
            }
        }
        return List.copyOf(gaps);
    }

    /** Every agency with its index, by kind. Only once {@link #missing()} is empty. */
    Map<AgencyKind, List<Contender>> contenders() {
        return files.parallelStream()
                .collect(Collectors.groupingBy(
                        file -> file.set().kind(),
                        TreeMap::new,
                        Collectors.mapping(this::contender, Collectors.toList())));
    }

    /** Of one agency alone: agencies are independent, so all processors compute them. */
    private Contender contender(ScoredFile file) {
        return new Contender(file.agency(), file.ranked(), rule(file).index(file.scores()));
    }

    private void collect(ScoredFile file, Map<Leaf, List<AgencyId>> lacking, List<AgencyId> nothing) {
        rule(file)
                .missing(file.scores())
                .forEach(leaf ->
                        lacking.computeIfAbsent(leaf, key -> new ArrayList<>()).add(file.agency()));
        if (!rule(file).applies(file.scores())) {
            nothing.add(file.agency());
        }
    }

    private List<ScoredFile> incomplete() {
        return files.parallelStream()
                .filter(file -> !rule(file).missing(file.scores()).isEmpty()
                        || !rule(file).applies(file.scores()))
                .toList();
    }

    private static SortedSet<AgencyKind> kinds(List<ScoredFile> files) {
        return files.stream().map(file -> file.set().kind()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ScoredFile> ofKind(List<ScoredFile> files, AgencyKind kind) {
        return files.stream().filter(file -> file.set().kind().equals(kind)).toList();
    }

    private int position(Leaf leaf) {
        return files.stream()
                .map(file -> file.set().leaves().indexOf(leaf))
                .filter(position -> position >= 0)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private IndexRule rule(ScoredFile file) {
        return rules.get(file.set().id());
    }
}
