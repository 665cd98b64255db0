package vn.parindex.cycle;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;

/**
 * The ministry that appraises a field across all agencies.
 *
 * @param substitute appraises the ministry's own file; null: the Council's secretariat does
 */
public record FieldInCharge(NodeId field, AgencyId ministry, AgencyId substitute) {}
