package vn.parindex.selfassessment;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** Whose file it is, and of which cycle. */
public record FileFacts(FileId file, CycleId cycle, AgencyId agency) {}
