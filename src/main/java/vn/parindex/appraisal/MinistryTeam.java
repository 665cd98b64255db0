package vn.parindex.appraisal;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.Officer;
import vn.parindex.identity.Officers;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** Who appraises for a ministry, and whether it is in charge of anything in a cycle. */
@Component
class MinistryTeam {

    private final Officers officers;
    private final Cycles cycles;

    MinistryTeam(Officers officers, Cycles cycles) {
        this.officers = officers;
        this.cycles = cycles;
    }

    /** Its appraisers by user name. */
    List<Officer> of(AgencyId ministry) {
        return officers.ofAgency(ministry, List.of(Roles.APPRAISER));
    }

    /** @throws NotFoundException unless the officer's agency appraises a field of the cycle, or stands in for one */
    AgencyId requireInCharge(CycleId cycle, Officer officer) {
        return officer.agency()
                .filter(agency -> isInCharge(cycle, agency))
                .orElseThrow(() -> new NotFoundException("ministry in charge of " + officer.username()));
    }

    boolean isInCharge(CycleId cycle, AgencyId agency) {
        return cycles.inCharges(cycle).all().stream()
                .anyMatch(field -> field.ministry().equals(agency) || Objects.equals(field.substitute(), agency));
    }
}
