package vn.parindex.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.AuditableEvent;

/** What is known about a document's paper was corrected. */
public record DocumentDescribed(AgencyId agency, DocumentId document, Issuance before, Issuance after)
        implements AuditableEvent {

    @Override
    public String action() {
        return "evidence.described";
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public Map<String, String> detail() {
        var detail = new LinkedHashMap<String, String>();
        detail.put("document", document.toString());
        tell(detail, "number", before.number(), after.number());
        tell(detail, "title", before.title(), after.title());
        tell(detail, "issuer", before.issuer(), after.issuer());
        tell(detail, "issuedOn", before.issuedOn(), after.issuedOn());
        tell(detail, "effectiveOn", before.effectiveOn(), after.effectiveOn());
        tell(detail, "validUntil", before.validUntil(), after.validUntil());
        tell(detail, "replacedBy", before.replacedBy(), after.replacedBy());
        return detail;
    }

    private static void tell(Map<String, String> detail, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            detail.put(field, (before == null ? "–" : before) + " → " + (after == null ? "–" : after));
        }
    }
}
