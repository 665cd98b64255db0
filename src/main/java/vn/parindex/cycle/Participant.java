package vn.parindex.cycle;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.SetId;

/** An agency that is assessed in a cycle, by which frozen set, and whether it takes a rank. */
public record Participant(AgencyId agency, SetId set, boolean ranked) {}
