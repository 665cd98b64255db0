package vn.parindex.installation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyRow;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.identity.Officers;
import vn.parindex.shared.Folded;
import vn.parindex.shared.Roles;

/** Who acts in the simulation: the demonstration's own accounts, and invented officers where an agency has none. */
@Component
class SimulatedOfficers {

    private final Officers officers;

    SimulatedOfficers(Officers officers) {
        this.officers = officers;
    }

    /** Somebody of an assessed agency. */
    Officer of(AgencyRow agency, String... roles) {
        var name = Folded.of(agency.code()) + ".mophong";
        return new Officer(
                OfficerId.next(),
                name,
                "Cán bộ mô phỏng, " + agency.shortName().vi(),
                Optional.of(agency.id()),
                Arrays.stream(roles).collect(Collectors.toSet()));
    }

    /**
     * The appraiser of a ministry in charge, who has all its desks; the Council's secretary where the secretariat stands
     * in.
     */
    Officer appraiser(Optional<AgencyRow> ministry) {
        return ministry.map(agency -> of(agency, Roles.APPRAISER, Roles.APPRAISAL_LEAD))
                .orElseGet(() -> account("council.secretary"));
    }

    Officer account(String username) {
        return officers.byUsername(username)
                .orElseThrow(() -> new IllegalStateException("The demonstration has no account " + username));
    }

    /** The one who runs the cycle and the clock. */
    Officer manager() {
        return account("moha.manager");
    }
}
