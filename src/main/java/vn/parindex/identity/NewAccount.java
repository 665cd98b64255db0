package vn.parindex.identity;

import java.util.Set;
import vn.parindex.agency.AgencyId;

/** What an administrator enters for a new account. The agency is null for Council, Steering Committee, auditor. */
public record NewAccount(String username, String displayName, AgencyId agency, Set<String> roles) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
