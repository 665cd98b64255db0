package vn.parindex.appraisal;

import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.Officer;

/**
 * Who of a ministry has what, and how much that is.
 *
 * @param unassigned cells that lie on everybody's desk, because too few officers have them
 */
public record AssignmentBoard(
        AgencyId ministry,
        List<OfficerLoad> officers,
        List<LeafShare> leaves,
        List<AgencyShare> agencies,
        List<Absence> absences,
        int cells,
        int unassigned) {

    public AssignmentBoard {
        officers = List.copyOf(officers);
        leaves = List.copyOf(leaves);
        agencies = List.copyOf(agencies);
        absences = List.copyOf(absences);
    }

    /** An officer's name by user name; the user name where the account is gone. */
    public String nameOf(String username) {
        return officers.stream()
                .map(OfficerLoad::officer)
                .filter(officer -> officer.username().equals(username))
                .map(Officer::displayName)
                .findFirst()
                .orElse(username);
    }

    /** @param open cells among them that are not decided */
    public record OfficerLoad(Officer officer, int cells, int open) {}

    /**
     * @param officers user names of those who have the leaf across all agencies
     * @param free cells of it that too few have, also by agency
     */
    public record LeafShare(Leaf leaf, int cells, int open, int needed, List<String> officers, int free) {}

    /**
     * @param officers user names of those who have all leaves of the agency
     * @param free cells of it that too few have, also by leaf
     */
    public record AgencyShare(AgencyRow agency, int cells, int open, List<String> officers, int free) {}
}
