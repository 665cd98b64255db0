package vn.parindex.appraisal;

import java.util.Map;
import vn.parindex.criteria.NodeId;
import vn.parindex.shared.AuditableEvent;

/** The standard reasons of a field are others than before. */
public record StandardReasonWritten(NodeId field, ReasonPurpose purpose) implements AuditableEvent {

    @Override
    public String action() {
        return "appraisal.standardReasonWritten";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("field", field.toString(), "purpose", purpose.name());
    }
}
