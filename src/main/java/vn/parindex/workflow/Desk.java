package vn.parindex.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** Where work lies: a role of one agency, or a role that belongs to no agency. As one text, so that an index starts with it. */
final class Desk {

    private Desk() {}

    static String of(String role, UUID owner) {
        return role + ":" + (owner == null ? "" : owner);
    }

    /** The desks at which somebody sits; with a role, only those of that role. */
    static List<String> of(Officer officer, Optional<String> role) {
        var desks = new ArrayList<String>();
        rolesOf(officer).stream()
                .filter(each -> role.isEmpty() || role.get().equals(each))
                .sorted()
                .forEach(each -> {
                    desks.add(of(each, null));
                    officer.agency().map(AgencyId::value).ifPresent(agency -> desks.add(of(each, agency)));
                });
        return desks;
    }

    /** Officers share their coordinator's list, the whole Council its secretary's. */
    static Set<String> rolesOf(Officer officer) {
        var roles = new HashSet<>(officer.roles());
        if (officer.has(Roles.OFFICER)) {
            roles.add(Roles.COORDINATOR);
        }
        if (officer.has(Roles.COUNCIL_CHAIR) || officer.has(Roles.COUNCIL_MEMBER)) {
            roles.add(Roles.COUNCIL_SECRETARY);
        }
        return roles;
    }
}
