package vn.parindex.ranking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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

/** The Steering Committee's act on a submitted ranking: approve by a numbered decision, or return with a reason. */
@Service
@Transactional
public class SteeringService {

    private final RankingBoard board;
    private final Aggregation aggregation;
    private final DecisionTable decisions;
    private final Cycles cycles;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SteeringService(
            RankingBoard board,
            Aggregation aggregation,
            DecisionTable decisions,
            Cycles cycles,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.board = board;
        this.aggregation = aggregation;
        this.decisions = decisions;
        this.cycles = cycles;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /** What was decided on the cycle so far, the latest first. */
    @PreAuthorize("@access.permits('ranking.read')")
    @Transactional(readOnly = true)
    public List<SteeringDecision> decisions(CycleId cycle) {
        return decisions.of(cycle);
    }

    /** Approves by a decision on paper; the scores are locked and nobody can change one afterwards. */
    @PreAuthorize("@access.permits('steering.approve')")
    public void approve(CycleId cycle, String number, LocalDate date) {
        aggregation.requireCurrent(cycle, requireAwaitingDecision(cycle));
        var decision = DecisionRules.approval(number, date, actor(), LocalDateTime.now(clock));
        decisions.add(cycle, decision);
        events.publishEvent(new SteeringApproved(cycle, decision.number(), decision.date()));
    }

    /** Sends the ranking back to the Appraisal Council. */
    @PreAuthorize("@access.permits('steering.return')")
    public void returnToCouncil(CycleId cycle, String reason) {
        requireAwaitingDecision(cycle);
        var decision = DecisionRules.returned(reason, actor(), LocalDateTime.now(clock));
        decisions.add(cycle, decision);
        events.publishEvent(new SteeringReturned(cycle, decision.reason()));
    }

    private List<RankingHead> requireAwaitingDecision(CycleId cycle) {
        var heads = board.hold(cycle);
        if (cycles.get(cycle).status() != CycleStatus.AWAITING_DECISION) {
            throw new RefusedException("ranking.refusal.notAwaitingDecision");
        }
        return heads;
    }

    private Actor actor() {
        var person = officer.get();
        return new Actor(person.username(), person.displayName());
    }
}
