package vn.parindex.division;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;

/** A field, a criterion or a leaf of one agency's file. */
public record Part(CycleId cycle, AgencyId agency, NodeId node) {}
