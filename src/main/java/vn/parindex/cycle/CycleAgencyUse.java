package vn.parindex.cycle;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyUse;

/** Tells the agency module which agencies a cycle has assessed. */
@Component
class CycleAgencyUse implements AgencyUse {

    private final JdbcClient jdbc;

    CycleAgencyUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<AgencyId> takenPart() {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT agency_id FROM cycle_participant")
                .query((row, number) -> new AgencyId(UUID.fromString(row.getString(1))))
                .list());
    }
}
