package vn.parindex.ranking;

import java.util.EnumMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.ledger.ScoreLedger;

/** Gathers what the rules need, in a few statements whatever the number of agencies, and lets them compute. */
@Component
class Aggregation {

    private final Cycles cycles;
    private final CriteriaSets sets;
    private final ScoreLedger ledger;
    private final GroupSettings groups;

    Aggregation(Cycles cycles, CriteriaSets sets, ScoreLedger ledger, GroupSettings groups) {
        this.cycles = cycles;
        this.sets = sets;
        this.ledger = ledger;
        this.groups = groups;
    }

    /** @throws IncompleteRankingException when files are not settled or points are missing */
    CycleStandings standings(CycleId cycle) {
        var scores = scores(cycle);
        var files = files(cycle, scores);
        var rule = new AggregationRule(files);
        var readiness = new Readiness(files.size(), List.of(), rule.missing());
        if (!readiness.complete()) {
            throw new IncompleteRankingException(readiness);
        }
        var year = cycles.get(cycle).year();
        var byKind = new EnumMap<AgencyKind, List<Standing>>(AgencyKind.class);
        rule.contenders()
                .forEach((kind, contenders) -> byKind.put(kind, new RankRule(groups.of(kind, year)).rank(contenders)));
        return new CycleStandings(byKind, scores.lastEntry());
    }

    /** What still stands in the way of a ranking. */
    Readiness readiness(CycleId cycle) {
        var files = files(cycle, scores(cycle));
        return new Readiness(files.size(), List.of(), new AggregationRule(files).missing());
    }

    private List<ScoredFile> files(CycleId cycle, CycleScores scores) {
        return cycles.participants(cycle).stream()
                .map(participant -> file(participant, scores))
                .toList();
    }

    private ScoredFile file(Participant participant, CycleScores scores) {
        return new ScoredFile(
                participant.agency(),
                participant.ranked(),
                sets.get(participant.set()),
                scores.of(participant.agency()));
    }

    private CycleScores scores(CycleId cycle) {
        var scores = new CycleScores();
        ledger.eachLatest(cycle, scores::add);
        return scores;
    }
}
