package vn.parindex.appraisal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyKind;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.AuditableEvent;

/**
 * The provisional results of a level are open now.
 *
 * @param files those that were appraised and waited for it
 */
public record ClarificationsReleased(CycleId cycle, AgencyKind kind, List<FileId> files) implements AuditableEvent {

    public ClarificationsReleased {
        files = List.copyOf(files);
    }

    @Override
    public String action() {
        return "clarification.released";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("kind", kind.code());
    }
}
