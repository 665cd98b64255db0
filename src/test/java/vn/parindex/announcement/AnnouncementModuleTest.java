package vn.parindex.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.notification.TestDelivery;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Whom an announcement reaches, who has read it, and to whom it does not exist. */
class AnnouncementModuleTest extends IntegrationTest {

    @Autowired
    private AnnouncementService service;

    @Autowired
    private TestDelivery delivery;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private Clock clock;

    private Officer manager;
    private AgencyId province;
    private Officer officer;
    private Officer leader;
    private Officer ofMinistry;
    private Officer ofCouncil;

    @BeforeEach
    void prepare() {
        manager = people.of(Roles.CYCLE_MANAGER);
        province = cycles.agency("58");
        officer = account(people.of(province, Roles.OFFICER));
        leader = account(people.of(province, Roles.LEADER));
        ofMinistry = account(people.of(cycles.agency("BTP"), Roles.OFFICER));
        ofCouncil = account(people.of(Roles.COUNCIL_MEMBER));
    }

    @Test
    void levelRoleAndAgencyChooseTheReaders() {
        assertThat(reached(chosen(Set.of(AgencyKind.PROVINCE), Set.of(), Set.of())))
                .contains(officer, leader)
                .doesNotContain(ofMinistry, ofCouncil);
        assertThat(reached(chosen(Set.of(), Set.of(Roles.OFFICER), Set.of())))
                .contains(officer, ofMinistry)
                .doesNotContain(leader);
        assertThat(reached(chosen(Set.of(), Set.of(Roles.LEADER), Set.of(province))))
                .contains(leader)
                .doesNotContain(officer, ofMinistry);
        assertThat(reached(chosen(Set.of(), Set.of(), Set.of()))).contains(officer, leader, ofMinistry, ofCouncil);
    }

    @Test
    void thePreviewCountsWhatIsThenSent() {
        var command = announce("Nhắc nộp hồ sơ", "Nộp trước hạn.", null, ofProvince());

        var preview = call(manager, () -> service.preview(command));
        var id = call(manager, () -> service.announce(command));

        assertThat(preview.number()).isEqualTo(sent(id).readers()).isPositive();
        assertThat(preview.byAgency()).extracting(entry -> entry.getKey()).containsExactly(province);
    }

    @Test
    void receiptsSayWhoHasReadAndWhoHasNot() {
        var id = call(manager, () -> service.announce(announce("Tập huấn", "Thứ Sáu tuần này.", null, ofProvince())));
        var all = sent(id).readers();
        assertThat(sent(id).read()).isZero();

        ActingOfficer.run(officer, () -> service.read(id));
        ActingOfficer.run(officer, () -> service.read(id));

        assertThat(sent(id).read()).isEqualTo(1);
        assertThat(call(manager, () -> service.receipts(id, true, PageRequest.of(0, 500))))
                .hasSize(all - 1)
                .extracting(ReceiptRow::name)
                .contains(leader.displayName())
                .doesNotContain(officer.displayName());
        assertThatThrownBy(() -> ActingOfficer.run(ofMinistry, () -> service.read(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.run(officer, () -> service.receipts(id, false, PageRequest.of(0, 5))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void pinnedOnesStayWhenReadOthersGo() {
        var today = LocalDate.now(clock);
        var pinned = call(manager, () -> service.announce(announce("Ghim", "Còn ở đây.", today, ofProvince())));
        var loose = call(manager, () -> service.announce(announce("Không ghim", "Đọc là xong.", null, ofProvince())));
        assertThat(shown(officer)).contains(pinned, loose);

        ActingOfficer.run(officer, () -> service.read(pinned));
        ActingOfficer.run(officer, () -> service.read(loose));

        assertThat(shown(officer)).contains(pinned).doesNotContain(loose);
        assertThat(call(officer, () -> service.own(PageRequest.of(0, 50))))
                .extracting(AnnouncementRow::id)
                .contains(pinned, loose);
        assertThat(shown(ofMinistry)).doesNotContain(pinned, loose);
    }

    @Test
    void whatIsWithdrawnKeepsItsReasonLosesItsWordsAndLeavesMyWork() {
        var today = LocalDate.now(clock);
        var id = call(manager, () -> service.announce(announce("Sai hạn", "Nộp ngày mai.", today, ofProvince())));
        ActingOfficer.run(officer, () -> service.read(id));
        assertThat(shown(leader)).contains(id);
        delivery.run();
        var before = delivery.unread(officer);

        ActingOfficer.run(manager, () -> service.withdraw(id, "  Ghi nhầm hạn nộp hồ sơ. "));
        delivery.run();

        assertThat(shown(officer)).doesNotContain(id);
        assertThat(shown(leader)).doesNotContain(id);
        for (var reader : List.of(officer, leader)) {
            assertThat(own(reader, id).words()).isEmpty();
            assertThat(own(reader, id).title()).isEqualTo("Sai hạn");
            assertThat(own(reader, id).withdrawn()).hasValueSatisfying(withdrawal -> {
                assertThat(withdrawal.reason()).isEqualTo("Ghi nhầm hạn nộp hồ sơ.");
                assertThat(withdrawal.by()).isEqualTo(manager.displayName());
            });
        }
        assertThat(delivery.unread(officer)).isEqualTo(before + 1);
        assertThat(sent(id).words()).as("on record for who made it").isEqualTo("Nộp ngày mai.");
        assertThat(sent(id).read()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'announcement.withdrawn'"
                                + " AND detail LIKE ?")
                        .param("%" + id + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void withdrawnBeforeItWasToldOfItIsToldOfAsWithdrawnOnly() {
        delivery.run();
        var before = delivery.unread(officer);
        var id = call(manager, () -> service.announce(announce("Gửi nhầm", "Bỏ qua.", null, ofProvince())));
        ActingOfficer.run(manager, () -> service.withdraw(id, "Gửi nhầm người nhận."));
        delivery.run();

        assertThat(delivery.unread(officer)).isEqualTo(before + 1);
    }

    @Test
    void withdrawingTakesTheRightAReasonAndHappensOnce() {
        var id = call(manager, () -> service.announce(announce("Một lần", "Nội dung.", null, ofProvince())));
        assertThatThrownBy(() -> ActingOfficer.run(officer, () -> service.withdraw(id, "Không được phép đâu.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingOfficer.run(manager, () -> service.withdraw(id, "ngắn")))
                .hasMessageContaining("reasonTooShort");
        assertThatThrownBy(() -> ActingOfficer.run(manager, () -> service.withdraw(id, "x".repeat(100_000))))
                .hasMessageContaining("tooLong");
        assertThatThrownBy(() -> ActingOfficer.run(
                        manager, () -> service.withdraw(AnnouncementId.next(), "Không có thông báo này.")))
                .isInstanceOf(NotFoundException.class);
        ActingOfficer.run(manager, () -> service.withdraw(id, "Ghi nhầm hạn nộp."));
        assertThatThrownBy(() -> ActingOfficer.run(manager, () -> service.withdraw(id, "Ghi nhầm lần nữa.")))
                .hasMessageContaining("withdrawnAlready");
        assertThat(own(officer, id).withdrawn().orElseThrow().reason()).isEqualTo("Ghi nhầm hạn nộp.");
    }

    @Test
    void readersAreToldBehindTheBell() {
        delivery.run();
        var before = delivery.unread(officer);
        call(manager, () -> service.announce(announce("Có thông báo", "Xin đọc.", null, ofProvince())));
        delivery.run();

        assertThat(delivery.unread(officer)).isEqualTo(before + 1);
    }

    @Test
    void textsAreKeptAsTypedAndRefusedWhenMissingOrEndless() {
        var script = "<script>alert(1)</script>";
        var id = call(manager, () -> service.announce(announce(script, script + "\u0000", null, ofProvince())));
        assertThat(sent(id).title()).isEqualTo(script);
        assertThat(sent(id).words()).isEqualTo(script);

        assertThat(refusal(announce(" ", "x", null, ofProvince()))).isEqualTo("titleMissing");
        assertThat(refusal(announce("x", "\n", null, ofProvince()))).isEqualTo("wordsMissing");
        assertThat(refusal(announce("x".repeat(100_000), "x", null, ofProvince())))
                .isEqualTo("tooLong");
        assertThat(refusal(announce("x", "x".repeat(100_000), null, ofProvince())))
                .isEqualTo("tooLong");
        assertThat(refusal(announce("x", "x", LocalDate.now(clock).minusDays(1), ofProvince())))
                .isEqualTo("pinnedInThePast");
        assertThat(refusal(announce("x", "x", null, chosen(Set.of(AgencyKind.MINISTRY), Set.of(), Set.of(province)))))
                .isEqualTo("nobody");
    }

    private String refusal(Announce command) {
        try {
            call(manager, () -> service.announce(command));
            return "none";
        } catch (RefusedException refused) {
            return refused.key().replace("announcement.refusal.", "");
        }
    }

    @Autowired
    private AnnouncementAudience audience;

    private List<Officer> reached(Chosen chosen) {
        return audience.of(chosen);
    }

    private List<AnnouncementId> shown(Officer reader) {
        return call(reader, () -> service.current(PageRequest.of(0, 50))).stream()
                .map(AnnouncementRow::id)
                .toList();
    }

    private AnnouncementRow own(Officer reader, AnnouncementId id) {
        return call(reader, () -> service.own(PageRequest.of(0, 500))).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SentRow sent(AnnouncementId id) {
        return call(manager, () -> service.sent(id));
    }

    private Chosen ofProvince() {
        return chosen(Set.of(), Set.of(), Set.of(province));
    }

    private static Chosen chosen(Set<AgencyKind> levels, Set<String> roles, Set<AgencyId> agencies) {
        return new Chosen(levels, roles, agencies);
    }

    private static Announce announce(String title, String words, LocalDate pinned, Chosen to) {
        return new Announce(title, words, pinned, to);
    }

    private static <T> T call(Officer officer, Supplier<T> work) {
        return ActingOfficer.call(officer, work);
    }

    private Officer account(Officer officer) {
        return people.withAccount(officer, "{noop}-");
    }
}
