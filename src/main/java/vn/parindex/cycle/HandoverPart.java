package vn.parindex.cycle;

import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;

/** What of a module above becomes of a ministry's work when another takes over; counted before it is done. */
public interface HandoverPart {

    /**
     * Counts of what is concerned; nothing is changed.
     *
     * @param to empty: the Council's secretariat
     */
    List<HandoverCount> of(CycleId cycle, AgencyId from, Optional<AgencyId> to);
}
