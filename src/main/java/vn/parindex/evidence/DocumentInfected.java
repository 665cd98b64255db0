package vn.parindex.evidence;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.AuditableEvent;

/** The virus scanner found something in a document; from now on nobody gets its content. */
public record DocumentInfected(AgencyId agency, DocumentId document, String fileName, String finding)
        implements AuditableEvent {

    @Override
    public String action() {
        return "evidence.infected";
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document.toString(), "fileName", fileName, "finding", finding);
    }
}
