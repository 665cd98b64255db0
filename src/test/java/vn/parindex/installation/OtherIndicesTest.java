package vn.parindex.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyLoader;
import vn.parindex.agency.OtherLevels;
import vn.parindex.criteria.CriteriaLoader;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.publication.PublicationService;
import vn.parindex.publication.PublishedResults;
import vn.parindex.ranking.RankingService;
import vn.parindex.ranking.SteeringService;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/**
 * The indices below the national one, each in a cycle of its own, from the first answer to the published ranking, with
 * nothing but their data: the same services, the same two processes, no line of code that knows them.
 */
class OtherIndicesTest extends IntegrationTest {

    @Autowired
    private AgencyLoader loader;

    @Autowired
    private CriteriaLoader criteria;

    @Autowired
    private OtherLevels levels;

    @Autowired
    private SimulatedCycles opening;

    @Autowired
    private SimulatedFiles files;

    @Autowired
    private SimulatedAppraisal appraisal;

    @Autowired
    private SimulatedClarification clarification;

    @Autowired
    private SimulatedPoints points;

    @Autowired
    private SimulatedResults results;

    @Autowired
    private SimulatedOfficers officers;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RankingService rankings;

    @Autowired
    private SteeringService steering;

    @Autowired
    private PublicationService publications;

    @Autowired
    private PublishedResults published;

    @Autowired
    private Cycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private DueJobs jobs;

    @BeforeEach
    void agenciesAndPeople() {
        loader.load();
        levels.arrive();
        criteria.load();
        people.named("moha.manager", Optional.empty(), Roles.CYCLE_MANAGER);
        people.named("council.chair", Optional.empty(), Roles.COUNCIL_CHAIR);
        people.named("council.secretary", Optional.empty(), Roles.COUNCIL_SECRETARY);
        people.named("steering.member", Optional.empty(), Roles.STEERING_MEMBER);
        people.named("survey.manager", Optional.empty(), Roles.SURVEY_MANAGER);
    }

    @ParameterizedTest
    @CsvSource({
        "one-stop-61, ONE_STOP_SHOP, 2022, 9",
        "one-stop-766, ONE_STOP_SHOP, 2022, 9",
        "department-index, DEPARTMENT, 2022, 16"
    })
    void aCycleOfItsOwnGoesFromTheFirstAnswerToThePublic(String instrument, String kind, int year, int agencies) {
        var cycle = opening.open(year, instrument, deadlines());
        var assessed = results.assessed(cycle);
        assertThat(assessed)
                .hasSizeGreaterThanOrEqualTo(agencies)
                .allMatch(agency -> agency.kind().equals(AgencyKind.valueOf(kind)));
        for (var agency : assessed) {
            files.fill(cycle, year, agency, 1);
            files.submit(cycle, agency);
            appraisal.decide(cycle, year, agency, new SimulatedAppraisal.Habit(0.1, 0, 1));
        }
        jobs.runAll();
        bringSurveyPoints(cycle, instrument, year);
        assessed.forEach(agency -> clarification.accept(cycle, agency));
        jobs.runAll();
        clarification.settle(cycle);
        jobs.runAll();
        assertThat(submissions.files(cycle)).allMatch(file -> file.status() == FileStatus.DONE);

        conclude(cycle);

        assertThat(cycles.get(cycle).status()).isEqualTo(CycleStatus.PUBLISHED);
        var publication =
                published.find(Optional.of(year), AgencyKind.valueOf(kind)).orElseThrow();
        var ranking = published.snapshot(publication).rankings().get(0);
        assertThat(ranking.entries()).hasSameSizeAs(assessed);
        assertThat(ranking.entries()).allSatisfy(entry -> {
            assertThat(entry.index()).isBetween(java.math.BigDecimal.ZERO, java.math.BigDecimal.valueOf(100));
            assertThat(entry.applicable()).isLessThanOrEqualTo(ranking.set().maximum());
        });
    }

    /** Only departments have points that come from a survey. */
    private void bringSurveyPoints(CycleId cycle, String instrument, int year) {
        if (instrument.equals("department-index")) {
            points.bring(cycle, year);
        }
    }

    private void conclude(CycleId cycle) {
        ActingOfficer.run(officers.manager(), () -> {
            rankings.compute(cycle);
            rankings.submit(cycle);
        });
        ActingOfficer.run(
                officers.account("steering.member"),
                () -> steering.approve(cycle, "02/QĐ-KT", LocalDate.of(2023, 2, 6)));
        ActingOfficer.run(officers.manager(), () -> publications.publish(cycle));
    }

    private static Map<CycleStep, LocalDateTime> deadlines() {
        return Map.of(
                CycleStep.SELF_ASSESSMENT, LocalDateTime.of(2033, 2, 24, 17, 0),
                CycleStep.APPRAISAL, LocalDateTime.of(2033, 3, 17, 17, 0),
                CycleStep.CLARIFICATION, LocalDateTime.of(2033, 3, 24, 17, 0),
                CycleStep.SECOND_DECISION, LocalDateTime.of(2033, 3, 29, 17, 0),
                CycleStep.COUNCIL, LocalDateTime.of(2033, 4, 4, 17, 0),
                CycleStep.PUBLICATION, LocalDateTime.of(2033, 4, 19, 17, 0));
    }
}
