package vn.parindex.appraisal;

import java.util.Set;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;

/** A cell on which two scorers are too far apart; neither of them can be the third. */
record ThirdWanted(LeafId leaf, AgencyId agency, Set<String> spoke) {

    Piece piece() {
        return new Piece(leaf, agency);
    }
}
