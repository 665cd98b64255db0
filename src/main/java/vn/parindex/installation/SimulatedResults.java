package vn.parindex.installation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.publication.PublicationService;
import vn.parindex.ranking.RankingService;
import vn.parindex.ranking.SteeringService;

/** Aggregates, approves, locks and publishes a simulated cycle, each in the name of who does it. */
@Component
class SimulatedResults {

    private final RankingService rankings;
    private final SteeringService steering;
    private final PublicationService publications;
    private final SimulatedOfficers officers;
    private final Agencies agencies;
    private final Cycles cycles;

    SimulatedResults(
            RankingService rankings,
            SteeringService steering,
            PublicationService publications,
            SimulatedOfficers officers,
            Agencies agencies,
            Cycles cycles) {
        this.rankings = rankings;
        this.steering = steering;
        this.publications = publications;
        this.officers = officers;
        this.agencies = agencies;
        this.cycles = cycles;
    }

    List<AgencyRow> assessed(CycleId cycle) {
        return cycles.participants(cycle).stream()
                .map(participant -> agencies.get(participant.agency()))
                .toList();
    }

    void conclude(CycleId cycle, SimulatedTime time) {
        time.moveTo(LocalDateTime.of(2022, 5, 10, 9, 0));
        ActingOfficer.run(officers.manager(), () -> {
            rankings.compute(cycle);
            rankings.submit(cycle);
        });
        time.moveTo(LocalDateTime.of(2022, 5, 20, 15, 0));
        ActingOfficer.run(
                officers.account("steering.member"),
                () -> steering.approve(cycle, "01/QĐ-MP", LocalDate.of(2022, 5, 20)));
        time.moveTo(LocalDateTime.of(2022, 5, 25, 9, 0));
        ActingOfficer.run(officers.manager(), () -> publications.publish(cycle));
    }
}
