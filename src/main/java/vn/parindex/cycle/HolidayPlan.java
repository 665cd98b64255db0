package vn.parindex.cycle;

import java.util.List;

/** What declaring days would change: shown before it is done, and held against what is done. */
public record HolidayPlan(HolidayChanges changes, List<DeadlineMove> moves) {

    public HolidayPlan {
        moves = List.copyOf(moves);
    }
}
