package vn.parindex.identity;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.Roles;

/** A person with an account, as the features see one. The agency is empty for Council, Steering Committee and auditor. */
public record Officer(OfficerId id, String username, String displayName, Optional<AgencyId> agency, Set<String> roles) {

    public Officer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(agency, "agency");
        roles = Set.copyOf(roles);
    }

    /** Whether the account carries this role, a constant of {@link vn.parindex.shared.Roles}. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the account carries one of these roles. */
    public boolean hasAny(Collection<String> some) {
        return some.stream().anyMatch(this::has);
    }

    /** Whether this person belongs to the agency: the ground of every "own file" rule. */
    public boolean belongsTo(AgencyId other) {
        return agency.filter(other::equals).isPresent();
    }

    /** Whether the agency's file and library are this person's own work, as a whole. */
    public boolean isStaffOf(AgencyId other) {
        return belongsTo(other) && hasAny(Roles.STAFF);
    }

    /** Whether this person comes from below the agency, and works on a part of its file. */
    public boolean isContributorTo(AgencyId other) {
        return belongsTo(other) && has(Roles.CONTRIBUTOR);
    }
}
