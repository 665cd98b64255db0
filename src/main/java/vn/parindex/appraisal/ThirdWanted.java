package vn.parindex.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;

/** A cell on which two scorers are too far apart; neither of them can be the third. */
record ThirdWanted(FindingId finding, LeafId leaf, AgencyId agency, Set<String> spoke) {

    Piece piece() {
        return new Piece(leaf, agency);
    }

    /** Who was given the cell and can settle it: the first of them; empty where nobody was. */
    Optional<String> third(List<Share> given, Collection<ConflictRow> declared) {
        return given.stream()
                .filter(share -> share.piece().covers(leaf, agency))
                .map(Share::officer)
                .filter(officer -> canSettle(officer, declared))
                .findFirst();
    }

    /** Who has the desk of an absent third and can settle the cell. */
    List<Absence> standIns(String third, List<Absence> absences, Collection<ConflictRow> declared) {
        return absences.stream()
                .filter(absence -> absence.officer().equals(third))
                .filter(absence -> canSettle(absence.substitute(), declared))
                .toList();
    }

    /** The officer has not spoken and has no conflict. */
    boolean canSettle(String officer, Collection<ConflictRow> declared) {
        return !spoke.contains(officer) && declared.stream().noneMatch(row -> row.concerns(officer, agency));
    }
}
