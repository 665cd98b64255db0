package vn.parindex.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.AssignmentService;
import vn.parindex.appraisal.ConflictService;
import vn.parindex.appraisal.QueryFlow;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** Who is told that the agency has answered a question about one criterion. */
class QueryNewsModuleTest extends IntegrationTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private QueryFlow queries;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ConflictService conflicts;

    @Autowired
    private Delivery delivery;

    @Autowired
    private MessageService messages;

    @Autowired
    private TestPeople people;

    @Autowired
    private Clock clock;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer asker;
    private Officer colleague;
    private Officer standIn;
    private Officer lead;

    @BeforeEach
    void open() {
        cycle = flow.appraising(4, "92");
        canTho = flow.agency("92");
        asker = appraiser();
        colleague = appraiser();
        standIn = appraiser();
        lead = people.withAccount(people.of(flow.agency("BNV"), Roles.APPRAISER, Roles.APPRAISAL_LEAD), "{noop}-");
        delivery.run();
    }

    @Test
    void whoAskedIsToldAndNoColleague() {
        answered();

        assertThat(told(asker)).isEqualTo(1);
        assertThat(told(colleague)).isZero();
        assertThat(told(standIn)).isZero();
    }

    @Test
    void whoHasTheAbsentAskersDeskTodayIsToldToo() {
        standIn(asker, standIn, today().minusDays(1), today());

        answered();

        assertThat(told(asker)).isEqualTo(1);
        assertThat(told(standIn)).isEqualTo(1);
        assertThat(told(colleague)).isZero();
    }

    @Test
    void whoStandsInFromTomorrowOnIsNotToldYet() {
        standIn(asker, standIn, today().plusDays(1), today().plusDays(5));

        answered();

        assertThat(told(asker)).isEqualTo(1);
        assertThat(told(standIn)).isZero();
    }

    @Test
    void whoKeepsAwayFromTheAgencyIsToldNothingOfIt() {
        standIn(asker, standIn, today(), today());
        ActingOfficer.run(
                standIn, () -> conflicts.declare(cycle.id(), canTho, standIn.username(), AppraisalFlow.REASON));

        answered();

        assertThat(told(asker)).isEqualTo(1);
        assertThat(told(standIn)).isZero();
    }

    private void answered() {
        var query = queries.ask(asker, flow.finding(cycle.id(), canTho, "1.1").id());
        queries.answer(people.of(canTho, Roles.OFFICER), query);
        delivery.run();
    }

    private void standIn(Officer away, Officer substitute, LocalDate first, LocalDate last) {
        ActingOfficer.run(
                lead, () -> assignments.standIn(cycle.id(), away.username(), substitute.username(), first, last));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Officer appraiser() {
        return people.withAccount(flow.appraiser("BNV"), "{noop}-");
    }

    private int told(Officer officer) {
        List<MessageRow> all = ActingOfficer.call(officer, () -> messages.list(false, PageRequest.of(0, 50)));
        return (int) all.stream()
                .filter(message -> message.kind() == MessageKind.QUERY_ANSWERED)
                .count();
    }
}
