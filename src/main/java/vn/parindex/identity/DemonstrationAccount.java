package vn.parindex.identity;

import java.util.Optional;
import java.util.Set;
import vn.parindex.agency.AgencyRow;

/** One account of the demonstration, as its sign-in page lists it. */
public record DemonstrationAccount(String username, String displayName, Optional<AgencyRow> agency, Set<String> roles) {

    public DemonstrationAccount {
        roles = Set.copyOf(roles);
    }
}
