package vn.parindex.installation;

import java.time.LocalDateTime;
import java.util.Comparator;
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
    private static final double ASKING = 0.012;
    private static final double DECIDED = 0.62;
    private static final double BEGUN = 0.7;
    private static final Set<String> WITH_ACCOUNTS = Set.of("92", "22", "31", "BTC", "BTP");
    /** Appraised before all others, so that the Council has something before it. */
    private static final Set<String> AHEAD = Set.of("01", "48", "79", "NHNN", "BKHCN");

    private static final double DISPUTED = 0.3;
    /** Before and after the new year's holidays. */
    private static final List<LocalDateTime> WEEKS = List.of(
            LocalDateTime.of(2023, 1, 9, 8, 30),
            LocalDateTime.of(2023, 1, 16, 8, 30),
            LocalDateTime.of(2023, 1, 30, 8, 30));

    /** The share of leaves on which an officer has spoken, of what came in each week. */
    private static final List<Double> SCORED = List.of(1.0, 0.97, 0.75);

    private static final double SETTLED = 0.5;
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
    private final SimulatedScorers scorers;
    private final SimulatedScoring scoring;

    SimulatedPresent(
            SimulatedTime time,
            SimulatedCycles opening,
            SimulatedFiles files,
            SimulatedAppraisal appraisal,
            SimulatedResults results,
            SimulatedDivision division,
            SimulatedAhead ahead,
            SimulatedScorers scorers,
            SimulatedScoring scoring) {
        this.time = time;
        this.opening = opening;
        this.files = files;
        this.appraisal = appraisal;
        this.results = results;
        this.division = division;
        this.ahead = ahead;
        this.scorers = scorers;
        this.scoring = scoring;
    }

    void happen() {
        time.moveTo(LocalDateTime.of(2023, 1, 5, 8, 0));
        var cycle = opening.open(YEAR, DEADLINES, SimulatedScorers.MINISTRY, SimulatedScorers.RULES);
        appraisal.prepare(cycle);
        scorers.prepare(cycle);
        var agencies = results.assessed(cycle);
        var submitting = agencies.stream()
                .filter(agency -> !WITH_ACCOUNTS.contains(agency.code()))
                .sorted(Comparator.comparingDouble(SimulatedPresent::zeal))
                .toList();
        weeks(cycle, submitting);
        agencies.stream()
                .filter(agency -> WITH_ACCOUNTS.contains(agency.code()))
                .forEach(agency -> {
                    files.fill(cycle, YEAR, agency, BEGUN);
                    division.divide(cycle, agency);
                });
        decide(cycle, submitting);
        scorers.divideFinance(cycle);
        ahead.happen(
                cycle,
                YEAR,
                submitting.stream().filter(SimulatedPresent::isAhead).toList());
    }

    /** Files come in from week to week; where two score, they do so at once. */
    private void weeks(CycleId cycle, List<AgencyRow> submitting) {
        for (int number = 0; number < WEEKS.size(); number++) {
            var monday = WEEKS.get(number);
            var here = submitting.subList(
                    number * submitting.size() / WEEKS.size(), (number + 1) * submitting.size() / WEEKS.size());
            time.moveTo(monday);
            SimulatedCrowd.each(here, agency -> {
                files.fill(cycle, YEAR, agency, 1);
                files.submit(cycle, agency);
            });
            time.moveTo(monday.plusDays(2));
            scoring.score(
                    new SimulatedScoring.Week(cycle, YEAR, number, SCORED.get(number), here),
                    SimulatedPresent::isAhead);
        }
    }

    private void decide(CycleId cycle, List<AgencyRow> submitting) {
        time.moveTo(LocalDateTime.of(2023, 2, 3, 10, 0));
        scoring.settle(
                cycle, submitting.stream().filter(SimulatedPresent::isAhead).toList(), 1);
        scoring.settle(
                cycle, submitting.stream().filter(agency -> !isAhead(agency)).toList(), SETTLED);
        SimulatedCrowd.each(submitting, agency -> {
            if (isAhead(agency)) {
                appraisal.decide(cycle, YEAR, agency, new SimulatedAppraisal.Habit(DISPUTED, ASKING, 1));
            } else {
                appraisal.decide(cycle, YEAR, agency, new SimulatedAppraisal.Habit(CHANGING, ASKING, DECIDED));
            }
        });
    }

    private static boolean isAhead(AgencyRow agency) {
        return AHEAD.contains(agency.code());
    }

    /** Who sends the file early. */
    private static double zeal(AgencyRow agency) {
        return SimulatedQuality.random(YEAR, agency.code(), "zeal").nextDouble();
    }
}
