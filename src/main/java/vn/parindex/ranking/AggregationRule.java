package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.SetId;

/** Adds up a whole cycle: what is missing, and once nothing is, the index of every agency. */
final class AggregationRule {

    private final List<Tallied> files;

    /** Agencies are independent of each other: all processors tally them. */
    AggregationRule(Collection<ScoredFile> files) {
        var rules = new HashMap<SetId, IndexRule>();
        files.forEach(file -> rules.computeIfAbsent(file.set().id(), set -> new IndexRule(file.set())));
        this.files = files.parallelStream()
                .map(file -> new Tallied(file, rules.get(file.set().id()).tally(file.scores())))
                .toList();
    }

    /** The leaves without points, each with the agencies that lack them, ministries before provinces, in tree order. */
    List<MissingPoints> missing() {
        var gaps = new ArrayList<MissingPoints>();
        byKind(file -> !file.tally().complete()).forEach((kind, some) -> {
            var lacking = new LinkedHashMap<Leaf, List<AgencyId>>();
            var nothing = new ArrayList<AgencyId>();
            some.forEach(file -> collect(file, lacking, nothing));
            lacking.entrySet().stream()
                    .map(gap -> new MissingPoints(kind, gap.getKey(), gap.getValue()))
                    .sorted(Comparator.comparing(gap -> position(gap.leaf())))
                    .forEach(gaps::add);
            if (!nothing.isEmpty()) {
                gaps.add(new MissingPoints(kind, null, nothing));
            }
        });
        return List.copyOf(gaps);
    }

    /** Every agency with its index, by kind. Only once {@link #missing()} is empty. */
    Map<AgencyKind, List<Contender>> contenders() {
        var contenders = new TreeMap<AgencyKind, List<Contender>>();
        byKind(file -> true)
                .forEach((kind, some) -> contenders.put(
                        kind, some.stream().map(Tallied::contender).toList()));
        return contenders;
    }

    private Map<AgencyKind, List<Tallied>> byKind(Predicate<Tallied> which) {
        return files.stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        tallied -> tallied.file().set().kind(), TreeMap::new, Collectors.toList()));
    }

    private static void collect(Tallied tallied, Map<Leaf, List<AgencyId>> lacking, List<AgencyId> nothing) {
        var agency = tallied.file().agency();
        tallied.tally()
                .missing()
                .forEach(leaf ->
                        lacking.computeIfAbsent(leaf, key -> new ArrayList<>()).add(agency));
        if (!tallied.tally().applies()) {
            nothing.add(agency);
        }
    }

    private int position(Leaf leaf) {
        return files.stream()
                .map(tallied -> tallied.file().set().leaves().indexOf(leaf))
                .filter(position -> position >= 0)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private record Tallied(ScoredFile file, Tally tally) {

        Contender contender() {
            return new Contender(file.agency(), file.ranked(), tally.required());
        }
    }
}
