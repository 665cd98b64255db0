package vn.parindex.workflow;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.appraisal.ThirdScorePlaces;
import vn.parindex.council.CouncilSteps;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;

/**
 * Lists, at the start, work that a version before this one did not list: files that the Council took up again after their
 * process was over, and findings that wait for a third scorer. May be repeated; finds nothing where nothing is missing.
 */
@Component
class WorkRepair {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRepair.class);

    private final Cycles cycles;
    private final CouncilSteps council;
    private final CouncilReviewProcess reviews;
    private final ThirdScorePlaces thirds;
    private final ThirdScoreWork thirdWork;
    private final TransactionTemplate transaction;

    WorkRepair(
            Cycles cycles,
            CouncilSteps council,
            CouncilReviewProcess reviews,
            ThirdScorePlaces thirds,
            ThirdScoreWork thirdWork,
            TransactionTemplate transaction) {
        this.cycles = cycles;
        this.council = council;
        this.reviews = reviews;
        this.thirds = thirds;
        this.thirdWork = thirdWork;
        this.transaction = transaction;
    }

    /** A list that cannot be completed stops nobody from working. */
    @EventListener
    void on(ApplicationReadyEvent event) {
        try {
            var listed = run();
            if (listed > 0) {
                LOG.info("Listed {} pieces of work that an earlier version did not list", listed);
            }
        } catch (RuntimeException failure) {
            LOG.error("The list of work could not be completed", failure);
        }
    }

    /** Each file and each desk in a transaction of its own; returns how much was missing. */
    int run() {
        int listed = 0;
        for (var cycle : cycles.all()) {
            if (cycle.status() == CycleStatus.OPEN) {
                listed += reviews(cycle);
            }
        }
        for (var desk : thirds.desks()) {
            listed += transaction.execute(status -> thirdWork.repair(desk.cycle(), desk.ministry()));
        }
        return listed;
    }

    private int reviews(CycleRow cycle) {
        int listed = 0;
        for (var agency : council.before(cycle.id())) {
            listed += transaction.execute(status -> reviews.takeUp(cycle.id(), agency)) ? 1 : 0;
        }
        return listed;
    }
}
