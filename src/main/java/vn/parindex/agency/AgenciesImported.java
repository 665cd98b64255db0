package vn.parindex.agency;

import java.util.Map;
import vn.parindex.shared.AuditableEvent;

/** A list of agencies was taken in; each agency's own event stands beside it. */
public record AgenciesImported(String fileName, String sha256, long added, long changed) implements AuditableEvent {

    @Override
    public String action() {
        return "agency.imported";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "fileName",
                fileName,
                "sha256",
                sha256,
                "added",
                String.valueOf(added),
                "changed",
                String.valueOf(changed));
    }
}
