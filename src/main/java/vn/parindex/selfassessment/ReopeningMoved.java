package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/**
 * A request to reopen a leaf came to its next state.
 *
 * @param until null unless granted
 * @param words the reason of the act; empty where it has none
 */
public record ReopeningMoved(
        ReopeningId reopening,
        CycleId cycle,
        AgencyId agency,
        LeafId leaf,
        ReopeningStatus status,
        LocalDateTime until,
        String words)
        implements AgencyEvent {

    @Override
    public String action() {
        return "selfassessment.reopening." + status.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("leaf", leaf.toString(), "until", String.valueOf(until), "words", words);
    }
}
