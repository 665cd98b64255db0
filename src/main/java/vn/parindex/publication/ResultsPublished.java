package vn.parindex.publication;

import java.util.UUID;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** The locked results of a cycle are public. */
public record ResultsPublished(CycleId cycle) implements AuditableEvent {

    @Override
    public String action() {
        return "publication.published";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }
}
