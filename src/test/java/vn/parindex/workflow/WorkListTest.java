package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** The list of work under every filter, on a desk of its own: a ministry that nobody else appraises for. */
class WorkListTest extends IntegrationTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private WorkItems items;

    @Autowired
    private SavedFilters saved;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final AgencyId ministry = new AgencyId(UUID.randomUUID());
    private final CycleId cycle = CycleId.next();

    @Test
    void eachConditionNarrowsTheListAndTheCounts() {
        var officer = people.of(ministry, Roles.APPRAISER, Roles.LEADER);
        var now = LocalDateTime.now(clock);
        var late = item(WorkKind.APPRAISE, "92", now.minusDays(1), 0b001);
        var soon = item(WorkKind.APPRAISE, "22", now.plusDays(1), 0b010);
        var again = item(WorkKind.DECIDE_AGAIN, "92", now.plusDays(60), 0b110);
        var approval = item(WorkKind.LEADER_APPROVAL, "92", null, -1);

        assertThat(ids(officer, WorkFilter.ALL)).containsExactly(late, soon, again, approval);
        assertThat(ids(officer, with("state", "OVERDUE"))).containsExactly(late);
        assertThat(ids(officer, with("kind", "APPRAISE"))).containsExactly(late, soon);
        assertThat(ids(officer, with("role", Roles.LEADER))).containsExactly(approval);
        assertThat(ids(officer, with("agency", cycles.agency("22").toString()))).containsExactly(soon);
        assertThat(ids(officer, with("field", "2"))).containsExactly(soon, again, approval);
        assertThat(ids(officer, with("due", "LATER"))).containsExactly(again, approval);
        assertThat(ids(officer, with("due", "FIVE_DAYS"))).containsExactly(late, soon);
        assertThat(ids(officer, with("due", "TODAY"))).containsExactly(late);
        assertThat(ids(officer, with("text", "quang ninh"))).containsExactly(soon);
        assertThat(ids(officer, with("text", "92"))).containsExactly(late, again, approval);
        assertThat(ids(officer, with("text", "không có cơ quan này"))).isEmpty();
        assertThat(ids(officer, with("text", "cần thơ").with("field", "1"))).containsExactly(late, approval);

        var counts = ActingOfficer.call(
                officer, () -> items.counts(with("agency", cycles.agency("92").toString())));
        assertThat(counts.of(WorkState.OPEN, WorkFilter.ALL)).isEqualTo(3);
        assertThat(counts.of(WorkState.OVERDUE, WorkFilter.ALL)).isEqualTo(1);
        assertThat(counts.of(WorkState.OPEN, WorkKind.APPRAISE)).isEqualTo(1);
    }

    @Test
    void pagesFollowEachOtherWithoutGapAcrossDesks() {
        var officer = people.of(ministry, Roles.APPRAISER, Roles.LEADER);
        var now = LocalDateTime.now(clock);
        for (int day = 0; day < 6; day++) {
            item(day % 2 == 0 ? WorkKind.APPRAISE : WorkKind.LEADER_APPROVAL, "92", now.plusDays(day), -1);
        }
        var whole = ids(officer, WorkFilter.ALL);

        assertThat(whole).hasSize(6);
        var first = ActingOfficer.call(officer, () -> items.page(WorkFilter.ALL, 0, 4));
        var second = ActingOfficer.call(officer, () -> items.page(WorkFilter.ALL, 4, 4));
        assertThat(List.of(first.size(), second.size())).containsExactly(4, 2);
        assertThat(first).extracting(WorkItemRow::id).isEqualTo(whole.subList(0, 4));
        assertThat(second).extracting(WorkItemRow::id).isEqualTo(whole.subList(4, 6));
    }

    @Test
    void whatIsDoneOrGivenToAColleagueStandsApart() {
        var officer = people.of(ministry, Roles.APPRAISER);
        var colleague = people.of(ministry, Roles.APPRAISER);
        var now = LocalDateTime.now(clock);
        var done = item(WorkKind.APPRAISE, "92", now, -1);
        var given = item(WorkKind.APPRAISE, "22", now, -1);
        jdbc.sql("UPDATE workflow_item SET closed_at = ? WHERE id = ?")
                .params(now, done)
                .update();
        jdbc.sql("UPDATE workflow_item SET assignee_id = ?, assignee_name = 'Ai đó' WHERE id = ?")
                .params(colleague.id().value(), given)
                .update();

        assertThat(ids(officer, WorkFilter.ALL)).isEmpty();
        assertThat(ids(officer, with("state", "DONE"))).containsExactly(done);
        assertThat(ids(officer, with("state", "WITH_OTHERS"))).containsExactly(given);
        assertThat(ids(colleague, WorkFilter.ALL)).containsExactly(given);
        assertThat(ids(colleague, with("state", "WITH_OTHERS"))).isEmpty();
        var counts = ActingOfficer.call(officer, () -> items.counts(WorkFilter.ALL));
        assertThat(counts.of(WorkState.OPEN, WorkFilter.ALL)).isZero();
        assertThat(counts.of(WorkState.WITH_OTHERS, WorkFilter.ALL)).isEqualTo(1);
        assertThat(counts.of(WorkState.DONE, WorkFilter.ALL)).isEqualTo(1);
    }

    @Test
    void nobodySeesTheDeskOfAnotherAgencyUnderAnyFilter() {
        item(WorkKind.APPRAISE, "92", LocalDateTime.now(clock), -1);
        var stranger = people.of(new AgencyId(UUID.randomUUID()), Roles.APPRAISER);
        var otherRole = people.of(ministry, Roles.OFFICER);

        for (var state : WorkState.values()) {
            for (var officer : List.of(stranger, otherRole)) {
                assertThat(ids(officer, with("state", state.name()).with("role", Roles.APPRAISER)))
                        .isEmpty();
                assertThat(ids(officer, with("state", state.name()))).isEmpty();
            }
        }
    }

    @Test
    void pageAndCountsAreOneStatementEach() {
        var officer = people.of(ministry, Roles.APPRAISER, Roles.LEADER, Roles.OFFICER);
        item(WorkKind.APPRAISE, "92", LocalDateTime.now(clock), 1);
        var filter = with("text", "can tho").with("field", "1").with("due", "FIVE_DAYS");
        ids(officer, filter);

        assertThat(statements.of(() -> ids(officer, filter))).isEqualTo(1);
        assertThat(statements.of(() -> ActingOfficer.call(officer, () -> items.counts(filter))))
                .isEqualTo(1);
    }

    @Test
    void aFilterIsTheSameAfterItWasWrittenDownAndOldWordsAreLeftOut() {
        var filter = with("state", "OVERDUE")
                .with("kind", "APPRAISE")
                .with("role", Roles.APPRAISER)
                .with("agency", cycles.agency("92").toString())
                .with("field", "3")
                .with("due", "TODAY")
                .with("text", "a=b & c");

        assertThat(WorkFilter.of(filter.values())).isEqualTo(filter);
        assertThat(WorkFilter.ofText(filter.toText())).isEqualTo(filter);
        assertThat(with("kind", "GONE")
                        .with("state", "x")
                        .with("field", "99")
                        .with("agency", "none")
                        .with("due", "1"))
                .isEqualTo(WorkFilter.ALL);
    }

    @Test
    void namesOfFiltersDifferByTheirMarksAndAreNeverTakenTwice() {
        var officer = people.of(ministry, Roles.APPRAISER);
        ActingOfficer.run(officer, () -> saved.save("Quá hạn", with("state", "OVERDUE"), true));
        ActingOfficer.run(officer, () -> saved.save("Qua hạn", with("field", "2"), false));

        var mine = ActingOfficer.call(officer, () -> saved.mine());
        assertThat(mine).extracting(SavedFilter::name).containsExactlyInAnyOrder("Quá hạn", "Qua hạn");
        var first = mine.stream().filter(SavedFilter::isDefault).findFirst().orElseThrow();
        assertThatThrownBy(() -> ActingOfficer.run(officer, () -> saved.rename(first.id(), " qua HẠN ")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("workflow.refusal.filterNameTaken"));
        assertThatThrownBy(() -> ActingOfficer.run(officer, () -> saved.rename(first.id(), "x".repeat(61))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ActingOfficer.run(
                        people.of(ministry, Roles.APPRAISER), () -> saved.rename(first.id(), "Của người khác")))
                .isInstanceOf(NotFoundException.class);

        ActingOfficer.run(officer, () -> saved.rename(first.id(), "quá hạn"));
        assertThat(ActingOfficer.call(officer, () -> saved.preferred())).contains(with("state", "OVERDUE"));
        assertThat(ActingOfficer.call(officer, () -> saved.mine()))
                .extracting(SavedFilter::name)
                .containsExactlyInAnyOrder("quá hạn", "Qua hạn");
    }

    @Test
    void filtersAreKeptUsedPreferredAndDeletedByTheirOwnerOnly() {
        var officer = people.of(ministry, Roles.APPRAISER);
        var other = people.of(ministry, Roles.APPRAISER);
        ActingOfficer.run(officer, () -> saved.save(" Quá hạn ", with("state", "OVERDUE"), true));
        ActingOfficer.run(officer, () -> saved.save("Lĩnh vực 2", with("field", "2"), false));
        var mine = ActingOfficer.call(officer, () -> saved.mine());

        assertThat(mine).extracting(SavedFilter::name).containsExactly("Lĩnh vực 2", "Quá hạn");
        assertThat(ActingOfficer.call(officer, () -> saved.preferred())).contains(with("state", "OVERDUE"));
        assertThat(ActingOfficer.call(other, () -> saved.mine())).isEmpty();
        var second = mine.get(0).id();
        assertThatThrownBy(() -> ActingOfficer.run(other, () -> saved.delete(second)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.run(other, () -> saved.prefer(Optional.of(second))))
                .isInstanceOf(NotFoundException.class);

        ActingOfficer.run(officer, () -> saved.prefer(Optional.of(second)));
        assertThat(ActingOfficer.call(officer, () -> saved.preferred())).contains(with("field", "2"));
        ActingOfficer.run(officer, () -> saved.save("Lĩnh vực 2", with("field", "4"), false));
        assertThat(ActingOfficer.call(officer, () -> saved.preferred())).isEmpty();
        assertThat(ActingOfficer.call(officer, () -> saved.mine())).hasSize(2);
        ActingOfficer.run(
                officer,
                () -> saved.delete(
                        ActingOfficer.call(officer, () -> saved.mine()).get(0).id()));
        assertThat(ActingOfficer.call(officer, () -> saved.mine()))
                .extracting(SavedFilter::name)
                .containsExactly("Quá hạn");
    }

    @Test
    void aFilterNeedsAShortNameAndThereAreNotTooMany() {
        var officer = people.of(ministry, Roles.APPRAISER);
        for (var name : new String[] {null, "  ", "x".repeat(61)}) {
            assertThatThrownBy(() -> ActingOfficer.run(officer, () -> saved.save(name, WorkFilter.ALL, false)))
                    .isInstanceOf(RefusedException.class);
        }
        for (int number = 0; number < 20; number++) {
            var name = "Bộ lọc " + number;
            ActingOfficer.run(officer, () -> saved.save(name, WorkFilter.ALL, false));
        }
        assertThatThrownBy(() -> ActingOfficer.run(officer, () -> saved.save("Thêm", WorkFilter.ALL, false)))
                .hasMessageContaining("tooManyFilters");
        ActingOfficer.run(officer, () -> saved.save("Bộ lọc 7", with("field", "1"), false));
    }

    private UUID item(WorkKind kind, String agency, LocalDateTime due, long fields) {
        var id = UUID.randomUUID();
        jdbc.sql("INSERT INTO workflow_item (id, task_id, kind, cycle_id, agency_id, subject_id, owner_agency_id, role,"
                        + " due_at, opened_at, desk, fields) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        id.toString(),
                        kind.name(),
                        cycle.value(),
                        cycles.agency(agency).value(),
                        UUID.randomUUID(),
                        ministry.value(),
                        kind.role(),
                        due,
                        LocalDateTime.now(clock),
                        Desk.of(kind.role(), ministry.value()),
                        fields)
                .update();
        return id;
    }

    private static WorkFilter with(String name, String value) {
        return WorkFilter.ALL.with(name, value);
    }

    private List<UUID> ids(Officer officer, WorkFilter filter) {
        return ActingOfficer.call(officer, () -> items.page(filter, 0, 100)).stream()
                .map(WorkItemRow::id)
                .toList();
    }
}
