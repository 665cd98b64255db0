package vn.parindex.papers;

import java.util.Map;
import java.util.UUID;
import vn.parindex.document.TemplateShelf;
import vn.parindex.document.TemplateVersion;
import vn.parindex.shared.AuditableEvent;

/** A template of papers was replaced, or taken back. */
public record TemplateChanged(String kind, UUID owner, TemplateVersion version) implements AuditableEvent {

    @Override
    public String action() {
        return version.withdrawn() ? "template.withdrawn" : "template.changed";
    }

    @Override
    public UUID auditAgency() {
        return owner.equals(TemplateShelf.MINISTRY) ? null : owner;
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("kind", kind, "version", Integer.toString(version.version()), "file", version.fileName());
    }
}
