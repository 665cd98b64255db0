package vn.parindex.division;

import java.time.LocalDate;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;

/** Parts that one officer has in hand with something open, due on one day. */
public record DuePart(CycleId cycle, AgencyId agency, Officer officer, LocalDate dueOn, List<OwnPart> parts) {}
