package vn.parindex.cycle;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;

/** Changes who is in charge of the fields of a running cycle. */
@Component
class InChargeTable {

    private final JdbcClient jdbc;
    private final CycleTables tables;

    InChargeTable(JdbcClient jdbc, CycleTables tables) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /** Fields without a ministry are the secretariat's; nobody is substitute for oneself. */
    void replace(CycleId cycle, AgencyId from, Optional<AgencyId> to) {
        if (to.isEmpty()) {
            jdbc.sql("DELETE FROM cycle_in_charge WHERE cycle_id = ? AND agency_id = ?")
                    .params(cycle.value(), from.value())
                    .update();
        }
        var successor = to.map(AgencyId::value).orElse(null);
        jdbc.sql("UPDATE cycle_in_charge SET agency_id = ? WHERE cycle_id = ? AND agency_id = ?")
                .params(to.isPresent() ? successor : from.value(), cycle.value(), from.value())
                .update();
        jdbc.sql("UPDATE cycle_in_charge SET substitute_id = ? WHERE cycle_id = ? AND substitute_id = ?")
                .param(successor)
                .param(cycle.value())
                .param(from.value())
                .update();
        jdbc.sql("UPDATE cycle_in_charge SET substitute_id = NULL WHERE cycle_id = ? AND substitute_id = agency_id")
                .param(cycle.value())
                .update();
        tables.forgetInCharge();
    }
}
