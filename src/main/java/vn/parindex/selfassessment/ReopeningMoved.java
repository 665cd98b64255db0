package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;

/**
 * A request to reopen a leaf came to its next state.
 *
 * @param ordered it begins by decision, without a request
 * @param decided it was granted or refused now; false for what follows, as when the leader gives the change back
 * @param words the reason of the act; empty where it has none
 */
public record ReopeningMoved(ReopeningRow row, boolean ordered, boolean decided, String words) implements LeafEvent {

    public ReopeningId reopening() {
        return row.id();
    }

    @Override
    public CycleId cycle() {
        return row.cycle();
    }

    @Override
    public AgencyId agency() {
        return row.agency();
    }

    @Override
    public LeafId leaf() {
        return row.leaf();
    }

    public ReopeningStatus status() {
        return row.status();
    }

    /** The leaf was opened by who runs the cycle, asked for or not. */
    public boolean granted() {
        return decided && status() == ReopeningStatus.OPEN;
    }

    /** Null unless granted. */
    public LocalDateTime until() {
        return row.openUntil();
    }

    @Override
    public String action() {
        return "selfassessment.reopening."
                + (ordered ? "ordered" : status().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("leaf", leaf().toString(), "until", String.valueOf(until()), "words", words);
    }
}
