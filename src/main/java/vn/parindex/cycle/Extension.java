package vn.parindex.cycle;

import java.time.LocalDateTime;
import vn.parindex.agency.AgencyId;

/** More time for one agency at one step, with its reason. The latest of an agency and step is in force. */
public record Extension(
        AgencyId agency,
        CycleStep step,
        LocalDateTime due,
        String reason,
        String grantedBy,
        String grantedByName,
        LocalDateTime grantedAt) {}
