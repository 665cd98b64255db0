package vn.parindex.appraisal;

import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** Whether an agency must still wait for the others of its level before it reads its provisional result. */
@Component
class ClarificationGate {

    private final ClarificationReleases releases;
    private final Agencies agencies;

    ClarificationGate(ClarificationReleases releases, Agencies agencies) {
        this.releases = releases;
        this.agencies = agencies;
    }

    boolean isShut(CycleId cycle, AgencyId agency) {
        return releases.findByCycleAndKind(cycle, agencies.get(agency).kind().code())
                .filter(ClarificationRelease::isHeld)
                .isPresent();
    }

    /** The same, holding off whoever opens the level until this is committed. */
    boolean isShutFor(CycleId cycle, AgencyId agency) {
        return releases.findForWaiting(cycle, agencies.get(agency).kind().code())
                .filter(ClarificationRelease::isHeld)
                .isPresent();
    }
}
