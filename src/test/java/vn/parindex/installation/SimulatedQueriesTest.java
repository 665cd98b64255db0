package vn.parindex.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;
import vn.parindex.appraisal.QueryAnswerService;
import vn.parindex.appraisal.QueryDetails;
import vn.parindex.appraisal.QueryRow;
import vn.parindex.appraisal.QueryStatus;
import vn.parindex.appraisal.Response;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.identity.Officers;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.WorkFilter;
import vn.parindex.workflow.WorkItemRow;
import vn.parindex.workflow.WorkItems;
import vn.parindex.workflow.WorkKind;

/** What the demonstration shows of questions about single criteria: answered, contested, waiting, nearly over. */
class SimulatedQueriesTest extends IntegrationTest {

    /** Of no other test: a cycle of the demonstration is called by its year. */
    private static final int YEAR = 2016;

    @Autowired
    private SimulatedCycles opening;

    @Autowired
    private SimulatedFiles files;

    @Autowired
    private SimulatedAppraisal appraisal;

    @Autowired
    private SimulatedQueries queries;

    @Autowired
    private QueryAnswerService answers;

    @Autowired
    private WorkItems work;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Officers directory;

    @Autowired
    private TestPeople people;

    @BeforeEach
    void people() {
        people.named("moha.manager", Optional.empty(), Roles.CYCLE_MANAGER);
        people.named("council.chair", Optional.empty(), Roles.COUNCIL_CHAIR);
        people.named("council.secretary", Optional.empty(), Roles.COUNCIL_SECRETARY);
        people.named("moha.appraiser", Optional.of(agency("BNV").id()), Roles.APPRAISER);
        people.named("moha.appraiser2", Optional.of(agency("BNV").id()), Roles.APPRAISER);
        people.named("vpcp.appraiser", Optional.of(agency("VPCP").id()), Roles.APPRAISER);
        people.named("mic.appraiser", Optional.of(agency("BTTTT").id()), Roles.APPRAISER);
        people.named("angiang.officer", Optional.of(agency("89").id()), Roles.OFFICER);
    }

    @Test
    void anAgencyAndItsAppraisersHaveQuestionsOfEveryKindBeforeThem() {
        var cycle = opening.open(YEAR, deadlines());
        Stream.of("89", "10", "02").map(this::agency).forEach(agency -> {
            files.fill(cycle, YEAR, agency, 1);
            files.submit(cycle, agency);
            appraisal.decide(cycle, YEAR, agency, new SimulatedAppraisal.Habit(0.3, 0, 0.6));
        });

        queries.happen(cycle, YEAR);

        theAgencyReads(cycle);
        var contested = read(cycle, directory.byUsername("moha.manager").orElseThrow(), "10");
        assertThat(contested)
                .singleElement()
                .satisfies(
                        query -> assertThat(query.query().answer().orElseThrow().response())
                                .isEqualTo(Response.CONTESTED));
        assertThat(waiting(cycle, "angiang.officer", WorkKind.ANSWER_QUERY)).hasSize(2);
        assertThat(waiting(cycle, "moha.appraiser", WorkKind.HEAR_ANSWER)).hasSize(2);
        assertThat(waiting(cycle, "vpcp.appraiser", WorkKind.HEAR_ANSWER)).isEmpty();
    }

    private void theAgencyReads(CycleId cycle) {
        var asked = read(cycle, directory.byUsername("angiang.officer").orElseThrow(), "89").stream()
                .map(QueryDetails::query)
                .toList();
        var answered = asked.stream()
                .filter(query -> query.status() == QueryStatus.ANSWERED)
                .toList();
        assertThat(answered)
                .singleElement()
                .satisfies(query -> assertThat(query.documents()).hasSize(1));
        var open = asked.stream()
                .filter(query -> query.status() == QueryStatus.OPEN)
                .sorted(java.util.Comparator.comparing(QueryRow::due))
                .toList();
        assertThat(open).hasSize(2);
        assertThat(open.get(0).shown()).isPresent();
        assertThat(open.get(0).due()).isBefore(open.get(1).due());
    }

    private List<QueryDetails> read(CycleId cycle, Officer reader, String agency) {
        return ActingOfficer.call(reader, () -> answers.of(cycle, agency(agency).id()));
    }

    private List<WorkItemRow> waiting(CycleId cycle, String username, WorkKind kind) {
        return as(username, () -> work.page(WorkFilter.ALL, 0, 500)).stream()
                .filter(item -> item.kind() == kind && item.cycle().equals(cycle))
                .toList();
    }

    private <T> T as(String username, Supplier<T> work) {
        return ActingOfficer.call(directory.byUsername(username).orElseThrow(), work::get);
    }

    private AgencyRow agency(String code) {
        return agencies.byCode(code).orElseThrow();
    }

    private static Map<CycleStep, LocalDateTime> deadlines() {
        return Map.of(
                CycleStep.SELF_ASSESSMENT, LocalDateTime.of(2035, 2, 22, 17, 0),
                CycleStep.APPRAISAL, LocalDateTime.of(2035, 3, 16, 17, 0),
                CycleStep.CLARIFICATION, LocalDateTime.of(2035, 3, 23, 17, 0),
                CycleStep.SECOND_DECISION, LocalDateTime.of(2035, 3, 28, 17, 0),
                CycleStep.COUNCIL, LocalDateTime.of(2035, 4, 4, 17, 0),
                CycleStep.PUBLICATION, LocalDateTime.of(2035, 4, 18, 17, 0));
    }
}
