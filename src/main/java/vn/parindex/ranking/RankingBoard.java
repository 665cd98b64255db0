package vn.parindex.ranking;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.ledger.Actor;

/** Keeps rankings and puts them together for reading, in a few statements whatever the number of agencies. */
@Component
class RankingBoard {

    private static final Comparator<RankingRow> BY_RANK =
            Comparator.comparing(RankingRow::rank, Comparator.nullsLast(Comparator.naturalOrder()));

    private final RankingTables rankings;
    private final EntryTable entries;
    private final Cycles cycles;
    private final CriteriaSets sets;
    private final Agencies agencies;
    private final GroupSettings groups;

    RankingBoard(
            RankingTables rankings,
            EntryTable entries,
            Cycles cycles,
            CriteriaSets sets,
            Agencies agencies,
            GroupSettings groups) {
        this.rankings = rankings;
        this.entries = entries;
        this.cycles = cycles;
        this.sets = sets;
        this.agencies = agencies;
        this.groups = groups;
    }

    /** Keeps what was computed in place of what was computed before. */
    void store(CycleId cycle, CycleStandings standings, Actor by, LocalDateTime at) {
        var heads = rankings.compute(cycle, standings.kinds(), by, at, standings.lastEntry());
        entries.replace(cycle, standings.placed(heads));
    }

    List<RankingHead> heads(CycleId cycle) {
        return rankings.heads(cycle);
    }

    /** The rankings, held until the transaction ends, so that two acts on one cycle queue up. */
    List<RankingHead> hold(CycleId cycle) {
        return rankings.hold(cycle);
    }

    /** The computed rankings, ministries before provinces; none before the first computation. */
    List<RankingDetails> of(CycleId cycle) {
        var heads = rankings.heads(cycle);
        if (heads.isEmpty()) {
            return List.of();
        }
        var year = cycles.get(cycle).year();
        var setOf = setsByAgency(cycle);
        var placed = entries.of(cycle).stream().collect(Collectors.groupingBy(EntryTable.Placed::ranking));
        return heads.stream()
                .sorted(Comparator.comparing(RankingHead::kind))
                .map(head ->
                        details(head, placed.getOrDefault(head.id(), List.of()), setOf, groups.of(head.kind(), year)))
                .toList();
    }

    private RankingDetails details(
            RankingHead head, List<EntryTable.Placed> placed, Map<AgencyId, FrozenSet> setOf, GroupScale scale) {
        var standings = placed.stream().map(EntryTable.Placed::standing).toList();
        var rows = rows(standings, setOf);
        var set = standings.stream()
                .map(standing -> setOf.get(standing.agency()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Ranking without entries: " + head.id()));
        return new RankingDetails(head.id(), head.kind(), set, scale, head.computedAt(), head.computedBy(), rows);
    }

    private List<RankingRow> rows(List<Standing> standings, Map<AgencyId, FrozenSet> setOf) {
        var byAgency = standings.stream().collect(Collectors.toMap(Standing::agency, standing -> standing));
        var rows = new ArrayList<RankingRow>();
        for (var agency : agencies.all()) {
            var standing = byAgency.get(agency.id());
            if (standing != null) {
                rows.add(row(agency, standing, new ScaleRule(setOf.get(agency.id()))));
            }
        }
        rows.sort(BY_RANK);
        return rows;
    }

    private static RankingRow row(AgencyRow agency, Standing standing, ScaleRule scale) {
        var index = standing.index();
        return new RankingRow(
                agency,
                standing.rank(),
                standing.group(),
                index.index(),
                index.from(PointsSource.APPRAISED),
                index.from(PointsSource.SURVEY),
                index.from(PointsSource.OUTCOME),
                index.achieved(),
                index.applicable(),
                scale.total(index.achieved(), index.applicable()),
                scale.outOf(index.applicable()),
                index.fields());
    }

    private Map<AgencyId, FrozenSet> setsByAgency(CycleId cycle) {
        var setOf = new HashMap<AgencyId, FrozenSet>();
        cycles.participants(cycle).forEach(participant -> setOf.put(participant.agency(), sets.get(participant.set())));
        return setOf;
    }
}
