package vn.parindex.identity;

import java.util.Set;
import java.util.TreeSet;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Roles that one account may hold together. Who administers accounts, audits, or
 * contributes from below an agency does nothing else by that account. */
record RoleSet(Set<String> roles) {

    private static final Set<String> OF_AN_AGENCY = Set.of(
            Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.CONTRIBUTOR, Roles.APPRAISER, Roles.APPRAISAL_LEAD);
    private static final Set<String> ALONE = Set.of(Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.CONTRIBUTOR);

    /** @throws RefusedException at the field {@code roles} or {@code agency} */
    static RoleSet of(Set<String> roles, AgencyId agency) {
        if (roles.isEmpty() || !Roles.ALL.containsAll(roles)) {
            throw RefusedException.at("roles", "identity.refusal.rolesMissing");
        }
        if (roles.size() > 1 && roles.stream().anyMatch(ALONE::contains)) {
            throw RefusedException.at("roles", "identity.refusal.rolesApart");
        }
        if (agency == null && roles.stream().anyMatch(OF_AN_AGENCY::contains)) {
            throw RefusedException.at("agency", "identity.refusal.agencyNeeded");
        }
        return new RoleSet(Set.copyOf(new TreeSet<>(roles)));
    }
}
