package vn.parindex.ranking;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.selfassessment.FileRow;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.RefusedException;

/** Gathers what the rules need, in a few statements whatever the number of agencies, and lets them compute. */
@Component
class Aggregation {

    private final Cycles cycles;
    private final CriteriaSets sets;
    private final ScoreLedger ledger;
    private final Submissions submissions;
    private final CouncilAgenda council;
    private final GroupSettings groups;

    Aggregation(
            Cycles cycles,
            CriteriaSets sets,
            ScoreLedger ledger,
            Submissions submissions,
            CouncilAgenda council,
            GroupSettings groups) {
        this.cycles = cycles;
        this.sets = sets;
        this.ledger = ledger;
        this.submissions = submissions;
        this.council = council;
        this.groups = groups;
    }

    /** @throws IncompleteRankingException when files are not settled or points are missing */
    CycleStandings standings(CycleId cycle) {
        var scores = scores(cycle);
        var files = files(cycle, scores);
        var rule = new AggregationRule(files);
        var readiness = new Readiness(files.size(), unsettled(cycle, files), rule.missing(), false);
        if (!readiness.complete()) {
            throw new IncompleteRankingException(readiness);
        }
        var year = cycles.get(cycle).year();
        var byKind = new TreeMap<AgencyKind, List<Standing>>();
        rule.contenders()
                .forEach((kind, contenders) -> byKind.put(kind, new RankRule(groups.of(kind, year)).rank(contenders)));
        return new CycleStandings(byKind, scores.lastEntry());
    }

    /** Refuses rankings that were never computed or that a later score has overtaken. */
    void requireCurrent(CycleId cycle, List<RankingHead> heads) {
        if (heads.isEmpty()) {
            throw new RefusedException("ranking.refusal.notComputed");
        }
        var lastEntry = standings(cycle).lastEntry();
        if (!heads.stream().allMatch(head -> head.restsOn(lastEntry))) {
            throw new RefusedException("ranking.refusal.outdated");
        }
    }

    /** What still stands in the way of a ranking. */
    Readiness readiness(CycleId cycle, List<RankingHead> heads) {
        var scores = scores(cycle);
        var files = files(cycle, scores);
        var overtaken = !heads.stream().allMatch(head -> head.restsOn(scores.lastEntry()));
        return new Readiness(files.size(), unsettled(cycle, files), new AggregationRule(files).missing(), overtaken);
    }

    /** The assessed agencies whose file is not done, does not exist, or lies before the Council again. */
    private List<AgencyId> unsettled(CycleId cycle, List<ScoredFile> files) {
        var done = submissions.files(cycle).stream()
                .filter(file -> file.status() == FileStatus.DONE)
                .map(FileRow::agency)
                .collect(Collectors.toSet());
        done.removeAll(council.waiting(cycle));
        return files.stream()
                .map(ScoredFile::agency)
                .filter(agency -> !done.contains(agency))
                .toList();
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
