package vn.parindex.ranking;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.RefusedException;

/** Adds the points up, ranks, and brings the ranking before the Steering Committee. */
@Service
@Transactional
public class RankingService {

    private final Aggregation aggregation;
    private final RankingTables rankings;
    private final EntryTable entries;
    private final Cycles cycles;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RankingService(
            Aggregation aggregation,
            RankingTables rankings,
            EntryTable entries,
            Cycles cycles,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.aggregation = aggregation;
        this.rankings = rankings;
        this.entries = entries;
        this.cycles = cycles;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Computes index, groups and ranks of both kinds of agency from the scores in force, in place of what was computed
     * before. The number of statements does not depend on the number of agencies.
     *
     * @throws IncompleteRankingException listing the files that are not settled and the points that are missing
     */
    @PreAuthorize("@access.permits('ranking.compute')")
    public void compute(CycleId cycle) {
        requireAggregating(cycle);
        var result = aggregation.standings(cycle);
        var by = actor();
        var heads = rankings.compute(cycle, result.kinds(), by, LocalDateTime.now(clock), result.lastEntry());
        entries.replace(cycle, result.placed(heads));
        events.publishEvent(new RankingComputed(cycle, result.agencies()));
    }

    /** Brings the computed ranking before the Steering Committee; refused when a score has changed since. */
    @PreAuthorize("@access.permits('ranking.submit')")
    public void submit(CycleId cycle) {
        var heads = rankings.hold(cycle);
        requireAggregating(cycle);
        if (heads.isEmpty()) {
            throw new RefusedException("ranking.refusal.notComputed");
        }
        var lastEntry = aggregation.standings(cycle).lastEntry();
        if (!heads.stream().allMatch(head -> head.restsOn(lastEntry))) {
            throw new RefusedException("ranking.refusal.outdated");
        }
        events.publishEvent(new RankingSubmitted(cycle));
    }

    private void requireAggregating(CycleId cycle) {
        if (cycles.get(cycle).status() != CycleStatus.AGGREGATING) {
            throw new RefusedException("ranking.refusal.notAggregating");
        }
    }

    private Actor actor() {
        var person = officer.get();
        return new Actor(person.username(), person.displayName());
    }
}
