package vn.parindex.division;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** A file of which something was given to somebody. */
record DividedFile(CycleId cycle, AgencyId agency) {}
