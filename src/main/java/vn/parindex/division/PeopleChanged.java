package vn.parindex.division;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.AuditableEvent;

/** The coordinator changed the units of the agency, who belongs to them, or who stands in for whom. */
public record PeopleChanged(AgencyId agency, String act, Map<String, String> detail) implements AuditableEvent {

    @Override
    public String action() {
        return "division." + act;
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }
}
