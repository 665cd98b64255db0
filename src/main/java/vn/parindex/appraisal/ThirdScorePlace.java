package vn.parindex.appraisal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/**
 * A cell that waits for a third scorer.
 *
 * @param third the user name of whom the lead chose; empty: the lead has still to choose
 * @param standIns who has the desk of the third in these days and can settle the cell: has not spoken, has no conflict
 * @param due until when the ministry is to decide
 */
public record ThirdScorePlace(
        FindingId finding,
        CycleId cycle,
        AgencyId agency,
        LeafId leaf,
        AgencyId ministry,
        Optional<String> third,
        List<Absence> standIns,
        LocalDateTime due) {

    public ThirdScorePlace {
        standIns = List.copyOf(standIns);
    }
}
