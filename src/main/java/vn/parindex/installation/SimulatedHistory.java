package vn.parindex.installation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.workflow.DueJobs;

/** A whole cycle, 2021, from opening to publication, in order of time: every step is the real one. */
@Component
class SimulatedHistory {

    private static final int YEAR = 2021;
    private static final double CHANGING = 0.06;
    private static final double ASKING = 0.003;
    private static final Map<CycleStep, LocalDateTime> DEADLINES = Map.of(
            CycleStep.SELF_ASSESSMENT, LocalDateTime.of(2022, 2, 25, 17, 0),
            CycleStep.APPRAISAL, LocalDateTime.of(2022, 3, 25, 17, 0),
            CycleStep.CLARIFICATION, LocalDateTime.of(2022, 4, 6, 17, 0),
            CycleStep.SECOND_DECISION, LocalDateTime.of(2022, 4, 15, 17, 0),
            CycleStep.COUNCIL, LocalDateTime.of(2022, 4, 28, 17, 0),
            CycleStep.PUBLICATION, LocalDateTime.of(2022, 5, 25, 17, 0));

    private final SimulatedTime time;
    private final SimulatedCycles opening;
    private final SimulatedFiles files;
    private final SimulatedAppraisal appraisal;
    private final SimulatedClarification clarification;
    private final SimulatedPoints points;
    private final SimulatedResults results;
    private final DueJobs jobs;
    private final SimulatedCouncil council;

    SimulatedHistory(
            SimulatedTime time,
            SimulatedCycles opening,
            SimulatedFiles files,
            SimulatedAppraisal appraisal,
            SimulatedClarification clarification,
            SimulatedPoints points,
            SimulatedResults results,
            DueJobs jobs,
            SimulatedCouncil council) {
        this.time = time;
        this.opening = opening;
        this.files = files;
        this.appraisal = appraisal;
        this.clarification = clarification;
        this.points = points;
        this.results = results;
        this.jobs = jobs;
        this.council = council;
    }

    void happen() {
        var cycle = opening.open(YEAR, DEADLINES);
        var agencies = results.assessed(cycle);
        submit(cycle, agencies);
        appraise(cycle, agencies);
        time.moveTo(LocalDateTime.of(2022, 4, 5, 9, 0));
        points.bring(cycle, YEAR);
        SimulatedCrowd.each(agencies, agency -> clarification.answer(cycle, YEAR, agency));
        time.moveTo(LocalDateTime.of(2022, 4, 13, 14, 30));
        SimulatedCrowd.each(agencies, agency -> clarification.decideAgain(cycle, YEAR, agency));
        jobs.runAll();
        time.moveTo(LocalDateTime.of(2022, 4, 27, 14, 0));
        council.hold(cycle, LocalDateTime.of(2022, 4, 27, 14, 0));
        clarification.settle(cycle);
        jobs.runAll();
        results.conclude(cycle, time);
    }

    private void submit(CycleId cycle, List<AgencyRow> agencies) {
        var day = LocalDateTime.of(2022, 2, 14, 8, 30);
        time.dayByDay(day, agencies, 10, agency -> {
            files.fill(cycle, YEAR, agency, 1);
            files.submit(cycle, agency);
        });
    }

    private void appraise(CycleId cycle, List<AgencyRow> agencies) {
        time.moveTo(LocalDateTime.of(2022, 3, 22, 10, 0));
        SimulatedCrowd.each(
                agencies,
                agency -> appraisal.decide(cycle, YEAR, agency, new SimulatedAppraisal.Habit(CHANGING, ASKING, 1)));
        jobs.runAll();
    }
}
