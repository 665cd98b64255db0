package vn.parindex.installation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;

/**
 * The open cycle, 2022: most files submitted and partly appraised, those of the agencies with accounts still in
 * self-assessment.
 */
@Component
class SimulatedPresent {

    private static final int YEAR = 2022;
    private static final double CHANGING = 0.07;
    private static final double DECIDED = 0.62;
    private static final double BEGUN = 0.7;
    private static final Set<String> WITH_ACCOUNTS = Set.of("92", "22", "31", "BTC", "BTP");
    /** Appraised before all others, so that the Council has something before it. */
    private static final Set<String> AHEAD = Set.of("01", "48", "79");

    private static final double DISPUTED = 0.3;
    private static final Map<CycleStep, LocalDateTime> DEADLINES = Map.of(
            CycleStep.SELF_ASSESSMENT, LocalDateTime.of(2023, 2, 24, 17, 0),
            CycleStep.APPRAISAL, LocalDateTime.of(2023, 3, 17, 17, 0),
            CycleStep.CLARIFICATION, LocalDateTime.of(2023, 3, 24, 17, 0),
            CycleStep.SECOND_DECISION, LocalDateTime.of(2023, 3, 29, 17, 0),
            CycleStep.COUNCIL, LocalDateTime.of(2023, 4, 4, 17, 0),
            CycleStep.PUBLICATION, LocalDateTime.of(2023, 4, 19, 17, 0));

    private final SimulatedTime time;
    private final SimulatedCycles opening;
    private final SimulatedFiles files;
    private final SimulatedAppraisal appraisal;
    private final SimulatedResults results;
    private final SimulatedDivision division;
    private final SimulatedAhead ahead;

    SimulatedPresent(
            SimulatedTime time,
            SimulatedCycles opening,
            SimulatedFiles files,
            SimulatedAppraisal appraisal,
            SimulatedResults results,
            SimulatedDivision division,
            SimulatedAhead ahead) {
        this.time = time;
        this.opening = opening;
        this.files = files;
        this.appraisal = appraisal;
        this.results = results;
        this.division = division;
        this.ahead = ahead;
    }

    void happen() {
        time.moveTo(LocalDateTime.of(2023, 1, 5, 8, 0));
        var cycle = opening.open(YEAR, DEADLINES);
        appraisal.prepare(cycle);
        var agencies = results.assessed(cycle);
        time.moveTo(LocalDateTime.of(2023, 1, 17, 9, 0));
        agencies.stream()
                .filter(agency -> WITH_ACCOUNTS.contains(agency.code()))
                .forEach(agency -> {
                    files.fill(cycle, YEAR, agency, BEGUN);
                    division.divide(cycle, agency);
                });
        var submitting = agencies.stream()
                .filter(agency -> !WITH_ACCOUNTS.contains(agency.code()))
                .toList();
        submit(cycle, submitting);
        time.moveTo(LocalDateTime.of(2023, 2, 3, 10, 0));
        SimulatedCrowd.each(submitting, agency -> {
            if (AHEAD.contains(agency.code())) {
                appraisal.decide(cycle, YEAR, agency, DISPUTED, 1);
            } else {
                appraisal.decide(cycle, YEAR, agency, CHANGING, DECIDED);
            }
        });
        ahead.happen(
                cycle,
                YEAR,
                submitting.stream()
                        .filter(agency -> AHEAD.contains(agency.code()))
                        .toList());
    }

    private void submit(CycleId cycle, List<AgencyRow> agencies) {
        time.dayByDay(LocalDateTime.of(2023, 1, 30, 8, 30), agencies, 20, agency -> {
            files.fill(cycle, YEAR, agency, 1);
            files.submit(cycle, agency);
        });
    }
}
