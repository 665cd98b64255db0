package vn.parindex.cycle;

import java.util.List;

/**
 * What declaring days would change: shown before it is done, and held against what is done.
 *
 * @param windows of single agencies, counted by the modules that gave them
 */
public record HolidayPlan(HolidayChanges changes, List<DeadlineMove> moves, List<WindowMove> windows) {

    public HolidayPlan {
        moves = List.copyOf(moves);
        windows = List.copyOf(windows);
    }
}
