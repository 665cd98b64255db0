package vn.parindex.cycle;

import java.util.UUID;
import vn.parindex.shared.AuditableEvent;

/** A change of state in a cycle. */
public interface CycleEvent extends AuditableEvent {

    CycleId cycle();

    @Override
    default UUID auditCycle() {
        return cycle().value();
    }
}
