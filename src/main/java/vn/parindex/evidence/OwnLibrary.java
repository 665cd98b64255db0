package vn.parindex.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** Whose library it is: the agency's own people; to all others it does not exist. */
@Component
class OwnLibrary {

    private static final List<String> OWN = List.of(Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER);

    private final CurrentOfficer officers;

    OwnLibrary(CurrentOfficer officers) {
        this.officers = officers;
    }

    /** Whoever acts here, of the agency whose library it is. */
    Officer officer(AgencyId agency) {
        var officer = officers.get();
        if (!isOwn(officer, agency)) {
            throw new NotFoundException("No library of " + agency + " for " + officer.username());
        }
        return officer;
    }

    static boolean isOwn(Officer officer, AgencyId agency) {
        return officer.belongsTo(agency) && OWN.stream().anyMatch(officer::has);
    }
}
