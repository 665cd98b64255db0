package vn.parindex.cycle;

import vn.parindex.agency.AgencyId;

/** An agency to be assessed in the cycle that is about to open. Assessed and ranked are two things. */
public record AssessedAgency(AgencyId agency, boolean ranked) {}
