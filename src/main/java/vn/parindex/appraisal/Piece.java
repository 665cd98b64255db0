package vn.parindex.appraisal;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;

/**
 * What a lead gives to an officer in one go: a leaf across all agencies, all leaves of an agency, or one cell.
 *
 * @param leaf null: all leaves that the ministry appraises
 * @param agency null: all agencies
 */
public record Piece(LeafId leaf, AgencyId agency) {

    public Piece {
        if (leaf == null && agency == null) {
            throw new IllegalArgumentException("A piece is a leaf, an agency, or both");
        }
    }

    public static Piece of(LeafId leaf) {
        return new Piece(leaf, null);
    }

    public static Piece of(AgencyId agency) {
        return new Piece(null, agency);
    }

    boolean covers(LeafId which, AgencyId whose) {
        return (leaf == null || leaf.equals(which)) && (agency == null || agency.equals(whose));
    }
}
