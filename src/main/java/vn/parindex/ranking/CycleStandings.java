package vn.parindex.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyKind;

/** The computed standings of both kinds of agency, and the last ledger entry they rest on. */
record CycleStandings(Map<AgencyKind, List<Standing>> byKind, long lastEntry) {

    Set<AgencyKind> kinds() {
        return byKind.keySet();
    }

    int agencies() {
        return byKind.values().stream().mapToInt(Collection::size).sum();
    }

    /** Each standing with the ranking it goes into. */
    List<EntryTable.Placed> placed(List<RankingHead> heads) {
        var ids = heads.stream().collect(Collectors.toMap(RankingHead::kind, Function.identity()));
        return byKind.entrySet().stream()
                .flatMap(kind -> kind.getValue().stream()
                        .map(standing ->
                                new EntryTable.Placed(ids.get(kind.getKey()).id(), standing)))
                .toList();
    }
}
