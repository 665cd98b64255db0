package vn.parindex.notification;

import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisalDecidedAgain;
import vn.parindex.appraisal.ClarificationOpened;
import vn.parindex.appraisal.QueryMoved;
import vn.parindex.council.CouncilFileDecided;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.DeadlineExtended;
import vn.parindex.cycle.DeadlineMoved;
import vn.parindex.division.AssignmentAct;
import vn.parindex.division.WorkDivided;
import vn.parindex.selfassessment.ReopeningMoved;
import vn.parindex.selfassessment.ReturnedByLeader;

/**
 * Hears what people did and notes it in their transaction; telling comes after the commit. What cannot be noted is
 * logged: no act fails because of its news.
 */
@Component
class Heard {

    private static final Logger LOG = LoggerFactory.getLogger(Heard.class);

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final NewsLog log;
    private final Cycles cycles;

    Heard(NewsLog log, Cycles cycles) {
        this.log = log;
        this.cycles = cycles;
    }

    @EventListener
    void on(ReturnedByLeader event) {
        safely(() -> log.note(MessageKind.FILE_RETURNED, event.cycle(), event.agency()));
    }

    @EventListener
    void on(ClarificationOpened event) {
        safely(() -> log.note(
                MessageKind.CLARIFICATION_OPENED,
                event.cycle(),
                event.agency(),
                null,
                null,
                cycles.calendar(event.cycle()).deadline(event.agency(), CycleStep.CLARIFICATION)));
    }

    @EventListener
    void on(QueryMoved event) {
        ConcernedByQueries.kind(event.act())
                .ifPresent(kind -> safely(() -> log.note(
                        kind, event.cycle(), event.agency(), event.query().toString(), null, event.due())));
    }

    @EventListener
    void on(ReopeningMoved event) {
        if (event.granted()) {
            safely(() -> log.note(
                    MessageKind.LEAF_REOPENED,
                    event.cycle(),
                    event.agency(),
                    event.leaf().toString(),
                    event.words(),
                    event.until()));
        }
    }

    @EventListener
    void on(AppraisalDecidedAgain event) {
        safely(() -> log.note(MessageKind.DECIDED_AGAIN, event.cycle(), event.agency()));
    }

    @EventListener
    void on(CouncilFileDecided event) {
        safely(() -> log.note(MessageKind.COUNCIL_DECIDED, event.cycle(), event.agency()));
    }

    @EventListener
    void on(DeadlineExtended event) {
        safely(() -> log.note(
                MessageKind.DEADLINE_EXTENDED,
                event.cycle(),
                event.agency(),
                event.step().name(),
                event.reason(),
                event.due()));
    }

    @EventListener
    void on(DeadlineMoved event) {
        safely(() -> log.note(
                MessageKind.DEADLINE_MOVED, event.cycle(), null, event.step().name(), event.reason(), event.to()));
    }

    @EventListener
    void on(WorkDivided event) {
        if (event.act() == AssignmentAct.GIVEN || event.act() == AssignmentAct.REASSIGNED) {
            safely(() -> log.note(
                    MessageKind.PART_GIVEN,
                    event.cycle(),
                    event.agency(),
                    event.node().toString(),
                    event.words(),
                    event.dueOn().atTime(END_OF_DAY)));
        }
    }

    static void safely(Runnable noting) {
        try {
            noting.run();
        } catch (RuntimeException failure) {
            LOG.error("Somebody will not be told what happened", failure);
        }
    }
}
