package vn.parindex.announcement;

import java.util.Set;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;

/**
 * Whom an announcement is for. What is left empty chooses everybody; levels and agencies leave out those who belong to
 * none.
 */
public record Chosen(Set<AgencyKind> levels, Set<String> roles, Set<AgencyId> agencies) {

    public Chosen {
        levels = Set.copyOf(levels);
        roles = Set.copyOf(roles);
        agencies = Set.copyOf(agencies);
    }
}
