package vn.parindex.agency;

import java.util.Map;
import vn.parindex.shared.AuditableEvent;

/** A kind of agency was added, or goes by another name. */
public record AgencyKindNamed(AgencyKindRow kind, boolean added) implements AuditableEvent {

    @Override
    public String action() {
        return added ? "agency.kindAdded" : "agency.kindRenamed";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("kind", kind.kind().code(), "name_vi", kind.name().vi());
    }
}
