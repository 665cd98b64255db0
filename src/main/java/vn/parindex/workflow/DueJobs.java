package vn.parindex.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Service;

/** Runs in the caller's thread what the engine would do by itself: for start-up and tests, where nobody waits. */
@Service
public class DueJobs {

    private static final int PAGE = 200;

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** Runs every job that is due by the product's clock, and what follows from it; returns how many. */
    public int runAll() {
        int run = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            for (var job : due) {
                management.executeJob(job.getId());
                run++;
            }
        }
        return run;
    }

    private List<Job> due() {
        return management.createJobQuery().executable().listPage(0, PAGE);
    }
}
