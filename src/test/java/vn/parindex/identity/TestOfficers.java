package vn.parindex.identity;

import java.util.Optional;
import java.util.Set;
import vn.parindex.agency.AgencyId;

/** Officers for tests: not stored, which row-level rules do not notice. */
public final class TestOfficers {

    private TestOfficers() {}

    public static Officer without(String username, String... roles) {
        return new Officer(OfficerId.next(), username, username, Optional.empty(), Set.of(roles));
    }

    public static Officer of(AgencyId agency, String username, String... roles) {
        return new Officer(OfficerId.next(), username, username, Optional.of(agency), Set.of(roles));
    }
}
