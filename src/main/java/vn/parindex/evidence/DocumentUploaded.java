package vn.parindex.evidence;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.AuditableEvent;

/** A document entered an agency's library. */
public record DocumentUploaded(AgencyId agency, DocumentId document, String fileName, String sha256)
        implements AuditableEvent {

    @Override
    public String action() {
        return "evidence.uploaded";
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document.toString(), "fileName", fileName, "sha256", sha256);
    }
}
