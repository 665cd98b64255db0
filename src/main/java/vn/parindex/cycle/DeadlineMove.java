package vn.parindex.cycle;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.agency.AgencyId;

/**
 * A deadline on its way to another day.
 *
 * @param agency whose extension it is; empty for the deadline of all
 */
public record DeadlineMove(
        CycleId cycle, Optional<AgencyId> agency, CycleStep step, LocalDateTime from, LocalDateTime to) {}
