package vn.parindex.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.appraisal.AgreementReport;
import vn.parindex.appraisal.AgreementService;
import vn.parindex.appraisal.AppraisalStatus;
import vn.parindex.appraisal.AssignmentService;
import vn.parindex.appraisal.Findings;
import vn.parindex.appraisal.ScoringStage;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officers;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** What the demonstration shows of two scorers: pairs, opinions that wait, disagreement on both ways, a conflict. */
class SimulatedScoringTest extends IntegrationTest {

    /** Of no other test: a cycle of the demonstration is called by its year. */
    private static final int YEAR = 2018;

    private static final List<String> PROVINCES = List.of(
            "02", "04", "06", "08", "10", "11", "12", "14", "15", "17", "19", "20", "24", "25", "26", "27", "30", "33",
            "46");
    private static final List<String> OTHERS = List.of("BKHCN", "NHNN", "BGTVT");

    @Autowired
    private SimulatedCycles opening;

    @Autowired
    private SimulatedFiles files;

    @Autowired
    private SimulatedScorers scorers;

    @Autowired
    private SimulatedScoring scoring;

    @Autowired
    private SimulatedAppraisal appraisal;

    @Autowired
    private AgreementService agreement;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Findings findings;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Officers directory;

    @Autowired
    private TestPeople people;

    @Autowired
    private DueJobs jobs;

    private AgencyId justice;

    @BeforeEach
    void people() {
        justice = agencies.byCode(SimulatedScorers.MINISTRY).orElseThrow().id();
        people.named("moha.manager", Optional.empty(), Roles.CYCLE_MANAGER);
        people.named("council.chair", Optional.empty(), Roles.COUNCIL_CHAIR);
        people.named("council.secretary", Optional.empty(), Roles.COUNCIL_SECRETARY);
        SimulatedScorers.turns().stream()
                .flatMap(List::stream)
                .forEach(name -> people.named(name, Optional.of(justice), Roles.APPRAISER));
        people.named("moj.lead", Optional.of(justice), Roles.APPRAISER, Roles.APPRAISAL_LEAD);
    }

    @Test
    void everyWayThatTwoOpinionsCanGoIsThereToBeSeen() {
        var cycle = opening.open(YEAR, deadlines(), SimulatedScorers.MINISTRY, SimulatedScorers.RULES);
        scorers.prepare(cycle);
        var here = Stream.concat(PROVINCES.stream(), OTHERS.stream())
                .map(code -> agencies.byCode(code).orElseThrow())
                .toList();
        here.forEach(agency -> {
            files.fill(cycle, YEAR, agency, 1);
            files.submit(cycle, agency);
        });

        scoring.score(
                new SimulatedScoring.Week(cycle, YEAR, 2, 0.8, here),
                agency -> agency.code().equals("BKHCN"));

        assertThat(stages(cycle, here))
                .contains(ScoringStage.OPEN, ScoringStage.SETTLED, ScoringStage.THIRD_WANTED, ScoringStage.TO_COUNCIL);
        everybodyHasWork(cycle);
        scorersMostlyAgree(cycle);

        scoring.settle(cycle, here, 1);
        assertThat(stages(cycle, here)).contains(ScoringStage.THIRD_SAID).doesNotContain(ScoringStage.THIRD_WANTED);

        theFileThatIsAheadCanBeClosed(cycle);
    }

    private void everybodyHasWork(CycleId cycle) {
        var board = as("moj.lead", () -> assignments.board(cycle, justice));
        assertThat(board.unassigned()).isZero();
        assertThat(board.absences()).hasSize(1);
        assertThat(board.officers().stream()
                        .filter(load -> load.cells() > 0)
                        .map(load -> load.officer().username()))
                .containsExactlyInAnyOrder("moj.appraiser", "moj.appraiser2", "moj.appraiser3", "moj.appraiser4");
    }

    private void scorersMostlyAgree(CycleId cycle) {
        AgreementReport report = as("moj.lead", () -> agreement.of(cycle));
        assertThat(report.pairs()).isGreaterThan(50);
        assertThat(report.beyond()).isBetween(1, report.pairs() / 4);
        assertThat(report.scorers())
                .hasSize(4)
                .allSatisfy(scorer -> assertThat(scorer.kappa().orElseThrow()).isBetween(0.3, 1.0));
        assertThat(report.weeks()).hasSize(1);
    }

    private void theFileThatIsAheadCanBeClosed(CycleId cycle) {
        var ahead = agencies.byCode("BKHCN").orElseThrow();
        appraisal.decide(cycle, YEAR, ahead, new SimulatedAppraisal.Habit(0.3, 0, 1));
        jobs.runAll();
        var file = submissions.file(cycle, ahead.id()).orElseThrow().id();
        assertThat(findings.appraisals(file)).allMatch(row -> row.status() != AppraisalStatus.OPEN);
        assertThat(findings.scorersDisagree(file)).isNotEmpty();
    }

    private Set<ScoringStage> stages(CycleId cycle, List<AgencyRow> here) {
        return here.stream()
                .flatMap(agency -> findings.leaves(cycle, agency.id()).stream())
                .flatMap(leaf -> leaf.finding().opinions().stream())
                .map(two -> two.stage())
                .collect(Collectors.toSet());
    }

    private <T> T as(String username, java.util.function.Supplier<T> work) {
        return ActingOfficer.call(directory.byUsername(username).orElseThrow(), work::get);
    }

    private static Map<CycleStep, LocalDateTime> deadlines() {
        return Map.of(
                CycleStep.SELF_ASSESSMENT, LocalDateTime.of(2034, 2, 22, 17, 0),
                CycleStep.APPRAISAL, LocalDateTime.of(2034, 3, 17, 17, 0),
                CycleStep.CLARIFICATION, LocalDateTime.of(2034, 3, 24, 17, 0),
                CycleStep.SECOND_DECISION, LocalDateTime.of(2034, 3, 28, 17, 0),
                CycleStep.COUNCIL, LocalDateTime.of(2034, 4, 4, 17, 0),
                CycleStep.PUBLICATION, LocalDateTime.of(2034, 4, 18, 17, 0));
    }
}
