package vn.parindex.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.NotFoundException;

/** What the process does to a cycle. Every step may be repeated; a step that was done already does nothing. */
@Service
@Transactional
public class CycleSteps {

    private final AssessmentCycles cycles;
    private final CycleTables tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CycleSteps(AssessmentCycles cycles, CycleTables tables, ApplicationEventPublisher events, Clock clock) {
        this.cycles = cycles;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    /** Every file is decided: the cycle waits for its ranking. */
    public void startAggregation(CycleId id) {
        tell(id, AssessmentCycle::startAggregation);
    }

    /** The ranking lies before the Steering Committee. */
    public void awaitDecision(CycleId id) {
        tell(id, AssessmentCycle::awaitDecision);
    }

    /** The Steering Committee returned the ranking. */
    public void returnToCouncil(CycleId id) {
        tell(id, AssessmentCycle::returnToCouncil);
    }

    /**
     * Takes the cycle for this transaction: whoever is writing a score is waited for, whoever comes later waits and is
     * judged by what this transaction leaves behind.
     */
    public void hold(CycleId id) {
        tables.hold(id);
    }

    /** Makes the scores of the cycle final: from here on the database refuses every write into it. */
    public void lock(CycleId id, String actor, String decisionNumber, LocalDate decisionDate) {
        var cycle = find(id);
        if (cycle.status().locked()) {
            return;
        }
        cycle.lock();
        cycles.saveAndFlush(cycle);
        tables.insertLock(id, new CycleLock(LocalDateTime.now(clock), actor, decisionNumber, decisionDate));
        events.publishEvent(new CycleLocked(id, actor, decisionNumber, decisionDate));
    }

    /** The results of the locked cycle are public. */
    public void published(CycleId id) {
        tell(id, AssessmentCycle::publish);
    }

    private void tell(CycleId id, Consumer<AssessmentCycle> verb) {
        var cycle = find(id);
        verb.accept(cycle);
        cycles.save(cycle);
    }

    private AssessmentCycle find(CycleId id) {
        return cycles.findById(id).orElseThrow(() -> new NotFoundException("No cycle " + id));
    }
}
