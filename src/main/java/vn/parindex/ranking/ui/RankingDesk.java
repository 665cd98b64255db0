package vn.parindex.ranking.ui;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.ranking.PublicationDesk;
import vn.parindex.ranking.RankingService;
import vn.parindex.ranking.SteeringService;

/** What the ranking's page asks of the services, in one place. */
@Component
class RankingDesk {

    private final RankingService rankings;
    private final SteeringService steering;
    private final PublicationDesk publications;
    private final Cycles cycles;
    private final Agencies agencies;
    private final AccessMatrix access;

    RankingDesk(
            RankingService rankings,
            SteeringService steering,
            PublicationDesk publications,
            Cycles cycles,
            Agencies agencies,
            AccessMatrix access) {
        this.rankings = rankings;
        this.steering = steering;
        this.publications = publications;
        this.cycles = cycles;
        this.agencies = agencies;
        this.access = access;
    }

    RankingPageState state(CycleId cycle) {
        return new RankingPageState(
                cycles.get(cycle),
                rankings.readiness(cycle),
                rankings.rankings(cycle),
                steering.decisions(cycle),
                cycles.lock(cycle),
                publications.find(cycle));
    }

    List<CycleRow> cycles() {
        return cycles.all();
    }

    AgencyRow agency(AgencyId agency) {
        return agencies.get(agency);
    }

    boolean may(String operation) {
        return access.permits(operation);
    }

    void compute(CycleId cycle) {
        rankings.compute(cycle);
    }

    void submit(CycleId cycle) {
        rankings.submit(cycle);
    }

    void approve(CycleId cycle, String number, LocalDate date) {
        steering.approve(cycle, number, date);
    }

    void returnToCouncil(CycleId cycle, String reason) {
        steering.returnToCouncil(cycle, reason);
    }

    void publish(CycleId cycle) {
        publications.publish(cycle);
    }
}
