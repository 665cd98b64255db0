package vn.parindex.cycle;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.agency.AgencyId;

/**
 * A ministry in charge is in charge no longer, because it was merged away: another one takes over what is open.
 *
 * @param to empty: the Council's secretariat
 */
public record MinistryReplaced(CycleId cycle, AgencyId from, Optional<AgencyId> to, String reason)
        implements CycleEvent {

    @Override
    public String action() {
        return "cycle.ministryReplaced";
    }

    @Override
    public UUID auditAgency() {
        return from.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("to", to.map(AgencyId::toString).orElse(""), "reason", reason);
    }
}
