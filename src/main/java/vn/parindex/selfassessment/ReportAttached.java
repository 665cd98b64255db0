package vn.parindex.selfassessment;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;

/** The signed report was put with the file; whoever did it confirmed that it holds no state secret. */
public record ReportAttached(CycleId cycle, AgencyId agency, DocumentId document, String number)
        implements AgencyEvent {

    @Override
    public String action() {
        return "selfassessment.reportAttached";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document.toString(), "number", number, "confirmedOpen", "true");
    }
}
