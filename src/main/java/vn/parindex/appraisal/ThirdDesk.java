package vn.parindex.appraisal;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** A ministry in a cycle where cells wait for a third scorer. */
public record ThirdDesk(CycleId cycle, AgencyId ministry) {}
