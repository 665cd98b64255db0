package vn.parindex.division;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** Who may look at and change the division of an agency's work. To all others it does not exist. */
@Component
class Coordination {

    private static final Set<String> ALWAYS = Set.of(Roles.AUDITOR, Roles.CYCLE_MANAGER);

    private final CurrentOfficer current;
    private final Clock clock;

    Coordination(CurrentOfficer current, Clock clock) {
        this.current = current;
        this.clock = clock;
    }

    /** The agency's own coordinator, acting now. */
    Signed coordinator(AgencyId agency) {
        var officer = current.get();
        if (!officer.belongsTo(agency) || !officer.has(Roles.COORDINATOR)) {
            throw hidden(agency, officer);
        }
        return new Signed(officer, now());
    }

    void reader(AgencyId agency) {
        var officer = current.get();
        if (!officer.isStaffOf(agency) && !officer.hasAny(ALWAYS)) {
            throw hidden(agency, officer);
        }
    }

    /** Whoever acts here, of the agency. */
    Signed member(AgencyId agency) {
        var officer = current.get();
        if (!officer.belongsTo(agency)) {
            throw hidden(agency, officer);
        }
        return new Signed(officer, now());
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static NotFoundException hidden(AgencyId agency, Officer officer) {
        return new NotFoundException("No division of work of " + agency + " for " + officer.username());
    }
}
