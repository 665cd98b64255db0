package vn.parindex.home.ui;

import org.springframework.stereotype.Component;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shell.RailCount;
import vn.parindex.workflow.WorkFilter;
import vn.parindex.workflow.WorkItems;
import vn.parindex.workflow.WorkState;

/** How much work is open, beside the way to it. */
@Component
class OwnWorkCount implements RailCount {

    private final WorkItems items;
    private final CurrentOfficer current;

    OwnWorkCount(WorkItems items, CurrentOfficer current) {
        this.items = items;
        this.current = current;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public int count() {
        return current.find().isEmpty() ? 0 : items.counts(WorkFilter.ALL).of(WorkState.OPEN, WorkFilter.ALL);
    }
}
