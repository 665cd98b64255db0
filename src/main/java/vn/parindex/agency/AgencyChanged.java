package vn.parindex.agency;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.parindex.shared.AuditableEvent;

/** An agency came into the directory, or stands there otherwise than before. */
public record AgencyChanged(AgencyId agency, String code, boolean added, List<PreviewedAgency.Change> changes)
        implements AuditableEvent {

    public AgencyChanged {
        changes = List.copyOf(changes);
    }

    @Override
    public String action() {
        return added ? "agency.added" : "agency.changed";
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public Map<String, String> detail() {
        var detail = new TreeMap<String, String>();
        detail.put(AgencyColumn.CODE.header(), code);
        changes.forEach(change -> detail.put(change.column().header(), change.before() + " → " + change.after()));
        return detail;
    }
}
