package vn.parindex.identity;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.AuditableEvent;

/** Something happened to an account. The agency is null for accounts without one. */
public record AccountChanged(
        OfficerId account, String username, AgencyId agency, AccountChange change, Map<String, String> facts)
        implements AuditableEvent {

    public AccountChanged {
        facts = Map.copyOf(facts);
    }

    @Override
    public String action() {
        return change.action();
    }

    @Override
    public UUID auditAgency() {
        return agency == null ? null : agency.value();
    }

    @Override
    public Map<String, String> detail() {
        var detail = new TreeMap<>(facts);
        detail.put("account", username);
        return detail;
    }
}
