package vn.parindex.council;

import java.util.Map;
import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;

/** Something happened in a meeting or to it. Never says what anybody chose in a vote. */
public record MeetingActed(CycleId cycle, MeetingId meeting, MeetingAct act, Map<String, String> detail)
        implements CycleEvent {

    public MeetingActed {
        detail = Map.copyOf(detail);
    }

    @Override
    public String action() {
        return act.action();
    }
}
