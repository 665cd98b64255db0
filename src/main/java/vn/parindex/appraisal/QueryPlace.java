package vn.parindex.appraisal;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/**
 * Where a question about one criterion belongs.
 *
 * @param inCharge whose desk the answer comes to; empty: the Council's secretariat
 * @param askedBy the user name of who asked
 * @param appraisalDue until when the ministry is to decide
 */
public record QueryPlace(
        CycleId cycle,
        AgencyId agency,
        LeafId leaf,
        Optional<AgencyId> inCharge,
        String askedBy,
        LocalDateTime due,
        LocalDateTime appraisalDue) {}
