package vn.parindex.evidence;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.AuditableEvent;

/** A newer edition took a document's place in the library. */
public record DocumentReplaced(AgencyId agency, DocumentId before, DocumentId after, int number)
        implements AuditableEvent {

    @Override
    public String action() {
        return "evidence.replaced";
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("before", before.toString(), "after", after.toString(), "number", Integer.toString(number));
    }
}
