package vn.parindex.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** Who has an absent appraiser's desk today, for whoever tells people. The same days as {@link Assigned}. */
@Component
public class StandIns {

    private final AssignmentTables tables;
    private final Desks desks;

    StandIns(AssignmentTables tables, Desks desks) {
        this.tables = tables;
        this.desks = desks;
    }

    /** User names; without those who keep away from the agency. */
    public List<String> of(AgencyId ministry, String officer, CycleId cycle, AgencyId agency) {
        return tables.substitutes(ministry, officer, desks.today(), cycle, agency);
    }
}
