package vn.parindex.shared;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of state that belongs in the audit trail. Events of features implement it; the trail knows no feature.
 * Published with Spring's event publisher inside the transaction of the change.
 */
public interface AuditableEvent {

    /** What happened, as a stable code: {@code selfassessment.submitted}. */
    String action();

    default @Nullable UUID auditCycle() {
        return null;
    }

    default @Nullable UUID auditAgency() {
        return null;
    }

    default @Nullable UUID auditLeaf() {
        return null;
    }

    /** What else the trail should hold, small values only; never the content of a draft. */
    default Map<String, String> detail() {
        return Map.of();
    }
}
