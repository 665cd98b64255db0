package vn.parindex.evidence;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.AuditableEvent;

/** A secrecy mark was read on the first page of a document that had come in; from now on nobody gets its content. */
public record DocumentMarked(AgencyId agency, DocumentId document, String fileName, String mark)
        implements AuditableEvent {

    @Override
    public String action() {
        return "evidence.marked";
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document.toString(), "fileName", fileName, "mark", mark);
    }
}
