package vn.parindex.selfassessment;

import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/**
 * Who may read and write which file. The agency's own people always; those who watch the cycle always; once it is
 * submitted, the Council, and appraisers the leaves of which their ministry is in charge. To all others it does not
 * exist.
 */
@Component
class FileAccess {

    private static final Set<String> OWN = Set.of(Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER);
    private static final Set<String> ALWAYS = Set.of(Roles.AUDITOR, Roles.CYCLE_MANAGER);
    private static final Set<String> ONCE_SUBMITTED =
            Set.of(Roles.COUNCIL_CHAIR, Roles.COUNCIL_SECRETARY, Roles.COUNCIL_MEMBER);

    private final CurrentOfficer officers;
    private final Cycles cycles;

    FileAccess(CurrentOfficer officers, Cycles cycles) {
        this.officers = officers;
        this.cycles = cycles;
    }

    /** Whoever acts here, of the agency whose file it is. */
    Actor own(AgencyId agency) {
        var officer = officers.get();
        if (!isOwn(officer, agency)) {
            throw new NotFoundException("No file of " + agency + " for " + officer.username());
        }
        return new Actor(officer.username(), officer.displayName());
    }

    /** Whether the reader belongs to the agency and may write there in principle. */
    boolean mayWrite(AgencyId agency) {
        var officer = officers.get();
        return officer.belongsTo(agency) && (officer.has(Roles.OFFICER) || officer.has(Roles.COORDINATOR));
    }

    /** Which leaves of the file the signed-in officer may read. */
    Predicate<Leaf> readable(FileRow file) {
        return readable(officers.get(), file.cycle(), file.agency(), file.status());
    }

    Predicate<Leaf> readable(Officer officer, CycleId cycle, AgencyId agency, FileStatus status) {
        if (isOwn(officer, agency) || hasAny(officer, ALWAYS)) {
            return leaf -> true;
        }
        if (!status.submitted()) {
            return leaf -> false;
        }
        if (hasAny(officer, ONCE_SUBMITTED)) {
            return leaf -> true;
        }
        return officer.has(Roles.APPRAISER) ? inCharge(officer, cycle, agency) : leaf -> false;
    }

    private Predicate<Leaf> inCharge(Officer officer, CycleId cycle, AgencyId assessed) {
        var charges = cycles.inCharges(cycle);
        return leaf ->
                charges.of(leaf.fieldId(), assessed).filter(officer::belongsTo).isPresent();
    }

    private static boolean isOwn(Officer officer, AgencyId agency) {
        return officer.belongsTo(agency) && hasAny(officer, OWN);
    }

    private static boolean hasAny(Officer officer, Set<String> roles) {
        return roles.stream().anyMatch(officer::has);
    }
}
