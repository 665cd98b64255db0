package vn.parindex.cycle;

import java.util.UUID;
import vn.parindex.shared.AuditableEvent;

/** A cycle was opened. Published inside the transaction that opens it. */
public record CycleOpened(CycleId cycle) implements AuditableEvent {

    @Override
    public String action() {
        return "cycle.opened";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }
}
