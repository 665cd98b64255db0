package vn.parindex.appraisal;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** Whose finding it is; read without loading it, so that the window can be locked first. */
record FindingOwner(CycleId cycle, AgencyId agency) {}
