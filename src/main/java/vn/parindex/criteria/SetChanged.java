package vn.parindex.criteria;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.shared.AuditableEvent;

/**
 * A version of a criteria set began, went to review, came back, was published, retired or discarded.
 *
 * @param what the last part of the action: {@code published}
 * @param reason why, empty where none is asked for
 */
public record SetChanged(String what, String code, int version, String reason) implements AuditableEvent {

    static SetChanged of(String what, SetHeader header) {
        return new SetChanged(what, header.code(), header.version(), "");
    }

    @Override
    public String action() {
        return "criteria." + what;
    }

    @Override
    public Map<String, String> detail() {
        var detail = new LinkedHashMap<String, String>();
        detail.put("set", code);
        detail.put("version", String.valueOf(version));
        detail.put("reason", reason);
        return detail;
    }
}
