package vn.parindex.installation;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleId;
import vn.parindex.workflow.DueJobs;

/** Files of the open cycle whose appraisal ended early: clarified, decided again, and planned for the Council. */
@Component
class SimulatedAhead {

    private static final LocalDateTime MEETING = LocalDateTime.of(2023, 3, 28, 14, 0);

    private final SimulatedClarification clarification;
    private final SimulatedCouncil council;
    private final DueJobs jobs;

    SimulatedAhead(SimulatedClarification clarification, SimulatedCouncil council, DueJobs jobs) {
        this.clarification = clarification;
        this.council = council;
        this.jobs = jobs;
    }

    void happen(CycleId cycle, int year, List<AgencyRow> agencies) {
        jobs.runAll();
        agencies.forEach(agency -> clarification.answer(cycle, year, agency));
        jobs.runAll();
        agencies.forEach(agency -> clarification.decideAgain(cycle, year, agency));
        jobs.runAll();
        council.plan(cycle, MEETING);
    }
}
