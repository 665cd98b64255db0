package vn.parindex.ranking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.CycleSteps;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.RefusedException;

/** Adds the points up, ranks, and brings the ranking before the Steering Committee. */
@Service
@Transactional
public class RankingService {

    private final Aggregation aggregation;
    private final RankingBoard board;
    private final Cycles cycles;
    private final CycleSteps cycleSteps;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RankingService(
            Aggregation aggregation,
            RankingBoard board,
            Cycles cycles,
            CycleSteps cycleSteps,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.aggregation = aggregation;
        this.board = board;
        this.cycles = cycles;
        this.cycleSteps = cycleSteps;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /** How many files are settled and which points are missing. */
    @PreAuthorize("@access.permits('ranking.read')")
    @Transactional(readOnly = true)
    public Readiness readiness(CycleId cycle) {
        cycles.get(cycle);
        return aggregation.readiness(cycle, board.heads(cycle));
    }

    /** The rankings as last computed, ministries before provinces; none before the first computation. */
    @PreAuthorize("@access.permits('ranking.read')")
    @Transactional(readOnly = true)
    public List<RankingDetails> rankings(CycleId cycle) {
        cycles.get(cycle);
        return board.of(cycle);
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
        board.store(cycle, result, actor(), LocalDateTime.now(clock));
        events.publishEvent(new RankingComputed(cycle, result.agencies()));
    }

    /**
     * Brings the computed ranking before the Steering Committee; refused when a score has changed since. The
     * cycle is held first: whoever is recording a score is waited for, and whoever comes later finds it submitted.
     */
    @PreAuthorize("@access.permits('ranking.submit')")
    public void submit(CycleId cycle) {
        cycleSteps.hold(cycle);
        var heads = board.hold(cycle);
        requireAggregating(cycle);
        aggregation.requireCurrent(cycle, heads);
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
