package vn.parindex.selfassessment;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.shared.AuditableEvent;

/** The signed report was put with the file; whoever did it confirmed that it holds no state secret. */
public record ReportAttached(CycleId cycle, AgencyId agency, DocumentId document, String number)
        implements AuditableEvent {

    @Override
    public String action() {
        return "selfassessment.reportAttached";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document.toString(), "number", number, "confirmedOpen", "true");
    }
}
