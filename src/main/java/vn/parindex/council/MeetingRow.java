package vn.parindex.council;

import java.time.LocalDateTime;
import java.util.List;
import vn.parindex.cycle.CycleId;

/**
 * A meeting of the Council.
 *
 * @param current the item under discussion; null while there is none
 * @param items the agenda in its order
 */
public record MeetingRow(
        MeetingId id,
        CycleId cycle,
        int number,
        LocalDateTime plannedAt,
        String place,
        MeetingStatus status,
        LocalDateTime openedAt,
        LocalDateTime closedAt,
        ItemId current,
        Quorum quorum,
        TieRule tieRule,
        List<ItemId> items) {

    public MeetingRow {
        items = List.copyOf(items);
    }

    public boolean isRunning() {
        return status == MeetingStatus.RUNNING;
    }

    public boolean isClosed() {
        return status == MeetingStatus.CLOSED;
    }
}
