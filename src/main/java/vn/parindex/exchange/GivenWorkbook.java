package vn.parindex.exchange;

import java.time.LocalDateTime;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/**
 * A workbook as it was given out.
 *
 * @param seal hash of what its hidden sheet said
 */
record GivenWorkbook(
        WorkbookId id, CycleId cycle, AgencyId agency, String seal, String to, String toName, LocalDateTime at) {}
