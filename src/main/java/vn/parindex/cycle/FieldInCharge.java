package vn.parindex.cycle;

import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;

/**
 * The ministry that appraises a field across all agencies.
 *
 * @param substitute appraises the ministry's own file; null: the Council's secretariat does
 * @param scorers two officers score independently of each other; empty: one officer decides
 */
public record FieldInCharge(NodeId field, AgencyId ministry, AgencyId substitute, Optional<TwoScorers> scorers) {

    /** Whether the agency appraises the field, or stands in. */
    boolean names(AgencyId agency) {
        return ministry.equals(agency) || agency.equals(substitute);
    }

    /** One officer decides. */
    public FieldInCharge(NodeId field, AgencyId ministry, AgencyId substitute) {
        this(field, ministry, substitute, Optional.empty());
    }
}
