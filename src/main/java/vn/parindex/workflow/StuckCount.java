package vn.parindex.workflow;

import org.springframework.stereotype.Component;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.shell.RailCount;

/** How many steps of the program failed for good, beside the way to where they are tried again. */
@Component
class StuckCount implements RailCount {

    private final AccessMatrix access;
    private final StuckJobs stuck;

    StuckCount(AccessMatrix access, StuckJobs stuck) {
        this.access = access;
        this.stuck = stuck;
    }

    @Override
    public String path() {
        return WorkflowNavigation.OVERVIEW;
    }

    @Override
    public int count() {
        return access.permits("process.read") ? stuck.count() : 0;
    }
}
