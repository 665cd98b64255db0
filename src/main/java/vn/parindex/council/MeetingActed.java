package vn.parindex.council;

import java.util.Map;
import java.util.UUID;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** Something happened in a meeting or to it. Never says what anybody chose in a vote. */
public record MeetingActed(CycleId cycle, MeetingId meeting, MeetingAct act, Map<String, String> detail)
        implements AuditableEvent {

    public MeetingActed {
        detail = Map.copyOf(detail);
    }

    @Override
    public String action() {
        return act.action();
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }
}
