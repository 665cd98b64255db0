package vn.parindex.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestDivisions;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.ReopeningService;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;

/** Who is told that one leaf of a submitted file is open again, by decision or because the agency asked. */
class ReopeningNewsModuleTest extends IntegrationTest {

    private static final String ASKED = "Chúng tôi gửi nhầm bảng số liệu.";
    private static final String WHY = "Số liệu khác báo cáo đã ký.";

    @Autowired
    private ReopeningService reopenings;

    @Autowired
    private Delivery delivery;

    @Autowired
    private MessageService messages;

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestDivisions divisions;

    @Autowired
    private TestPeople people;

    @Autowired
    private Clock clock;

    private TestCycle cycle;
    private AgencyId agency;
    private Leaf leaf;
    private LocalDateTime until;
    private Officer leader;
    private Officer coordinator;
    private Officer holder;
    private Officer colleague;
    private Officer stranger;

    @BeforeEach
    void submit() {
        cycle = testCycles.openOf(2019, 2, List.of("BNV"), "37");
        agency = testCycles.agency("37");
        leaf = files.leaves(cycle.id(), agency).get(0);
        until = LocalDateTime.now(clock).plusDays(2).withNano(0);
        leader = account(agency, Roles.LEADER);
        coordinator = account(agency, Roles.COORDINATOR);
        holder = account(agency, Roles.OFFICER);
        colleague = account(agency, Roles.OFFICER);
        stranger = account(testCycles.agency("49"), Roles.LEADER);
        divisions.give(cycle.id(), agency, holder, leaf);
        files.submit(cycle.id(), agency);
        delivery.run();
    }

    @Test
    void whatIsReopenedByDecisionIsToldOnceToThoseWhoseItIs() {
        ActingOfficer.run(cycle.manager(), () -> reopenings.order(cycle.id(), agency, leaf.id(), until, WHY));

        delivery.run();

        assertThat(List.of(leader, coordinator, holder))
                .allSatisfy(reader -> assertThat(told(reader)).singleElement().satisfies(this::saysAll));
        assertThat(told(colleague)).as("has another part").isEmpty();
        assertThat(told(stranger)).isEmpty();
    }

    @Test
    void aGrantedWishIsToldAndNeitherTheWishNorWhatTheLeaderGivesBack() {
        var id = ActingOfficer.call(coordinator, () -> reopenings.ask(cycle.id(), agency, leaf.id(), ASKED));
        delivery.run();
        assertThat(told(leader)).as("nothing is open yet").isEmpty();

        ActingOfficer.run(cycle.manager(), () -> reopenings.grant(id, until, WHY));
        ActingOfficer.run(coordinator, () -> reopenings.send(id));
        ActingOfficer.run(leader, () -> reopenings.giveBack(id, WHY));
        delivery.run();

        assertThat(List.of(leader, coordinator, holder))
                .allSatisfy(reader -> assertThat(told(reader)).singleElement().satisfies(this::saysAll));
    }

    @Test
    void aRefusedWishOpensNothing() {
        var id = ActingOfficer.call(coordinator, () -> reopenings.ask(cycle.id(), agency, leaf.id(), ASKED));
        ActingOfficer.run(cycle.manager(), () -> reopenings.refuse(id, WHY));

        delivery.run();

        assertThat(told(coordinator)).isEmpty();
    }

    private void saysAll(MessageRow message) {
        assertThat(message.words()).contains(WHY);
        assertThat(message.due()).contains(until);
        assertThat(message.path()).isEqualTo(SelfAssessmentNavigation.leaf(cycle.id(), agency, leaf.code()));
        var name = message.agency().orElseThrow();
        assertThat(MessageTexts.title(Locale.forLanguageTag("vi"), message))
                .contains("mở lại", leaf.code() + " " + leaf.name().vi(), name.vi());
        assertThat(MessageTexts.title(Locale.ENGLISH, message))
                .contains("open", leaf.code() + " " + leaf.name().en(), name.en());
    }

    private List<MessageRow> told(Officer reader) {
        return ActingOfficer.call(reader, () -> messages.list(false, PageRequest.of(0, 50))).stream()
                .filter(message -> message.kind() == MessageKind.LEAF_REOPENED)
                .toList();
    }

    private Officer account(AgencyId of, String role) {
        return people.withAccount(people.of(of, role), "{noop}-");
    }
}
