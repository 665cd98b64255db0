package vn.parindex.appraisal;

import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.NodeId;

/** What an appraiser lays on the table: one leaf or a whole field of all agencies, or all leaves of one agency. */
public record GridScope(Kind kind, UUID id) {

    /** Along which side the desk is read. */
    public enum Kind {
        LEAF,
        FIELD,
        AGENCY
    }

    public static GridScope leaf(LeafId leaf) {
        return new GridScope(Kind.LEAF, leaf.value());
    }

    public static GridScope field(NodeId field) {
        return new GridScope(Kind.FIELD, field.value());
    }

    public static GridScope agency(AgencyId agency) {
        return new GridScope(Kind.AGENCY, agency.value());
    }
}
