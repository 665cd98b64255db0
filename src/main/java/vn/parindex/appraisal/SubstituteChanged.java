package vn.parindex.appraisal;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.AuditableEvent;

/** Somebody stands in for an absent officer, or does no longer. */
public record SubstituteChanged(AgencyId ministry, Absence absence, boolean entered) implements AuditableEvent {

    @Override
    public String action() {
        return entered ? "appraisal.substituteEntered" : "appraisal.substituteEnded";
    }

    @Override
    public UUID auditAgency() {
        return ministry.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "officer",
                absence.officer(),
                "substitute",
                absence.substitute(),
                "from",
                absence.first().toString(),
                "to",
                absence.last().toString());
    }
}
