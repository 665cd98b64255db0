package vn.parindex.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.council.CouncilItemAdded;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileRow;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;

/**
 * Starts {@code council-review.bpmn} when the Council takes up a file whose own process is over, so that the work lies
 * on its desk. Runs in the transaction that published the event; the decision of the last item ends it.
 */
@Component
class CouncilReviewProcess {

    static final String PROCESS_ID = "council-review";

    private final RuntimeService runtime;
    private final TaskInbox inbox;
    private final Submissions submissions;

    CouncilReviewProcess(RuntimeService runtime, TaskInbox inbox, Submissions submissions) {
        this.runtime = runtime;
        this.inbox = inbox;
        this.submissions = submissions;
    }

    /** Once for all items of a file. */
    @EventListener
    void on(CouncilItemAdded event) {
        takeUp(event.cycle(), event.agency());
    }

    /** Whether the work was not on the Council's desk before. */
    boolean takeUp(CycleId cycle, AgencyId agency) {
        var missing = submissions
                .file(cycle, agency)
                .filter(file -> file.status() == FileStatus.DONE)
                .map(FileRow::id)
                .filter(file -> !inbox.isOpen(WorkKind.COUNCIL, file.value()));
        missing.ifPresent(file -> runtime.startProcessInstanceByKey(
                PROCESS_ID, file.toString(), Map.of(Vars.CYCLE, cycle.toString(), Vars.AGENCY, agency.toString())));
        return missing.isPresent();
    }
}
