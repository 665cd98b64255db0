package vn.parindex.cycle;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.SetId;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;

/**
 * All that opening a cycle needs.
 *
 * @param simulated the cycle holds invented scores; its deadlines may lie in the past
 * @param reportRequired a file is submitted only with its report, signed and stamped
 * @param sets the published set for each kind of agency that takes part
 * @param deadlines one for every step
 * @param inCharge fields that are missing here are appraised by the Council's secretariat
 */
public record OpenCycle(
        AssessmentYear year,
        LocalizedText name,
        boolean simulated,
        boolean reportRequired,
        Map<AgencyKind, SetId> sets,
        List<AssessedAgency> agencies,
        Map<CycleStep, LocalDateTime> deadlines,
        List<FieldInCharge> inCharge,
        List<CouncilSeat> council) {

    public OpenCycle {
        sets = Map.copyOf(sets);
        agencies = List.copyOf(agencies);
        deadlines = Map.copyOf(deadlines);
        inCharge = List.copyOf(inCharge);
        council = List.copyOf(council);
    }

    /** With the report as a rule: a real cycle demands it, a simulated one has nobody to sign. */
    public OpenCycle(
            AssessmentYear year,
            LocalizedText name,
            boolean simulated,
            Map<AgencyKind, SetId> sets,
            List<AssessedAgency> agencies,
            Map<CycleStep, LocalDateTime> deadlines,
            List<FieldInCharge> inCharge,
            List<CouncilSeat> council) {
        this(year, name, simulated, !simulated, sets, agencies, deadlines, inCharge, council);
    }
}
