package vn.parindex.cycle;

import java.time.LocalDateTime;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.LocalizedText;

/**
 * A single window of one agency on its way to another day.
 *
 * @param id of what it is the window of
 * @param what that is, to people
 */
public record WindowMove(
        UUID id, CycleId cycle, AgencyId agency, LocalizedText what, LocalDateTime from, LocalDateTime to) {}
