package vn.parindex.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestDivisions;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.ReturnedByLeader;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** From what happened to the messages of those concerned: after the commit, once, and to nobody else. */
class NewsModuleTest extends IntegrationTest {

    @Autowired
    private Delivery delivery;

    @Autowired
    private MessageService messages;

    @Autowired
    private MessageNews news;

    @Autowired
    private CycleService cycleService;

    @Autowired
    private Cycles cycles;

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestDivisions divisions;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private TestCycle cycle;
    private AgencyId agency;
    private Officer officer;
    private Officer coordinator;
    private Officer leader;
    private Officer stranger;

    @BeforeEach
    void open() {
        cycle = testCycles.openOf(2018, 2, List.of("BNV"), "44");
        agency = testCycles.agency("44");
        officer = account(agency, Roles.OFFICER);
        coordinator = account(agency, Roles.COORDINATOR);
        leader = account(agency, Roles.LEADER);
        stranger = account(testCycles.agency("45"), Roles.COORDINATOR);
        delivery.run();
    }

    @Test
    void aReturnedFileIsToldToThoseWhoWriteIt() {
        returned(leader);

        delivery.run();

        assertThat(of(officer)).extracting(MessageRow::kind).containsExactly(MessageKind.FILE_RETURNED);
        assertThat(of(coordinator)).hasSize(1);
        assertThat(of(leader)).as("who did it knows").isEmpty();
        assertThat(of(stranger)).isEmpty();
        var told = of(officer).get(0);
        assertThat(MessageTexts.title(Locale.forLanguageTag("vi"), told)).contains("trả lại", name());
        assertThat(MessageTexts.title(Locale.ENGLISH, told)).contains("returned");
        assertThat(told.path()).contains(cycle.id().toString(), agency.toString());
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            ActingOfficer.run(leader, this::publishReturned);
        });

        delivery.run();

        assertThat(of(officer)).isEmpty();
    }

    @Test
    void twoWhoDeliverAtOnceTellItOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            returned(leader);
        }

        assertThat(AtOnce.run(4, number -> delivery.run())).allMatch(Integer.class::isInstance);

        assertThat(of(officer)).hasSize(5);
        assertThat(of(coordinator)).hasSize(5);
    }

    @Test
    void newsThatFailsHoldsUpNothingAndIsTriedAgainLater() {
        jdbc.sql("INSERT INTO notification_news (kind, cycle_id, noted_at, attempts, next_at)"
                        + " VALUES ('FILE_RETURNED', ?, NOW(6), 0, '2000-01-01')")
                .param(UUID.randomUUID())
                .update();
        returned(leader);

        delivery.run();

        assertThat(of(officer)).hasSize(1);
        assertThat(jdbc.sql("SELECT attempts FROM notification_news WHERE cycle_id IS NOT NULL")
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
        jdbc.sql("DELETE FROM notification_news").update();
    }

    @Test
    void moreTimeIsToldWithItsReasonAsText() {
        var due = cycles.calendar(cycle.id())
                .deadline(agency, CycleStep.SELF_ASSESSMENT)
                .plusDays(2);
        var reason = "<script>alert('x')</script> bão số 4";
        ActingOfficer.run(
                cycle.manager(), () -> cycleService.extend(cycle.id(), agency, CycleStep.SELF_ASSESSMENT, due, reason));

        delivery.run();

        assertThat(of(leader)).singleElement().satisfies(told -> {
            assertThat(told.words()).contains(reason);
            assertThat(told.due()).contains(due);
            assertThat(told.subject().orElseThrow().vi()).isNotBlank();
        });
    }

    @Test
    void whoeverIsGivenAPartIsTold() {
        var leaf = files.leaves(cycle.id(), agency).get(0);
        divisions.give(cycle.id(), agency, officer, leaf);

        delivery.run();

        assertThat(of(officer)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(MessageKind.PART_GIVEN);
            assertThat(told.subject().orElseThrow().vi()).startsWith(leaf.code());
        });
        assertThat(of(leader)).isEmpty();
    }

    @Test
    void nobodyReadsOrMarksAnothersMessage() {
        returned(leader);
        delivery.run();
        var told = of(officer).get(0);

        assertThatThrownBy(() -> ActingOfficer.run(coordinator, () -> messages.read(told.id())))
                .isInstanceOf(NotFoundException.class);
        ActingOfficer.run(officer, () -> messages.read(told.id()));

        assertThat(of(officer).get(0).read()).isTrue();
        assertThat(unread(officer)).isZero();
        assertThat(unread(coordinator)).isEqualTo(1);
    }

    @Test
    void openPagesHearOfNewMessagesAndOfReadOnes() {
        var rung = new AtomicInteger();
        var end = news.follow(officer.id(), rung::incrementAndGet);
        returned(leader);
        delivery.run();
        ActingOfficer.run(officer, () -> messages.readAll());
        end.run();
        returned(leader);
        delivery.run();

        assertThat(rung).hasValue(2);
    }

    private void returned(Officer by) {
        transaction.executeWithoutResult(status -> ActingOfficer.run(by, this::publishReturned));
    }

    /** As the file tells it; the process is not asked here. */
    private void publishReturned() {
        heard.on(new ReturnedByLeader(FileId.next(), cycle.id(), agency));
    }

    @Autowired
    private Heard heard;

    private List<MessageRow> of(Officer reader) {
        return ActingOfficer.call(reader, () -> messages.list(false, PageRequest.of(0, 50)));
    }

    private int unread(Officer reader) {
        return ActingOfficer.call(reader, () -> messages.unread());
    }

    private Officer account(AgencyId of, String role) {
        return people.withAccount(people.of(of, role), "{noop}-");
    }

    private String name() {
        return of(officer).get(0).agency().orElseThrow().vi();
    }
}
