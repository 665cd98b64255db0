package vn.parindex.appraisal;

import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.KeptAway;

/** Who declared a conflict of interest does not read the file either, as long as the declaration stands. */
@Component
class KeptAwayAppraisers implements KeptAway {

    private final ConflictTable conflicts;

    KeptAwayAppraisers(ConflictTable conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public boolean from(CycleId cycle, AgencyId agency, String officer) {
        return conflicts.standing(officer).contains(new Desk.DeclaredConflict(cycle.value(), agency.value()));
    }
}
