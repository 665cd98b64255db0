package vn.parindex.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** Days declared after the deadlines were set, on the real database; everything is rolled back. */
class HolidayModuleTest extends IntegrationTest {

    private static final String BASIS = "Thông báo 5034/TB-BLĐTBXH";

    @Autowired
    private HolidayService service;

    @Autowired
    private CycleService cycleService;

    @Autowired
    private Cycles cycles;

    @Autowired
    private WorkingDays days;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TestCycle cycle;
    private AgencyId extended;
    private AgencyId ordinary;

    @BeforeEach
    void open() {
        cycle = testCycles.openOf(2016, 2, List.of("BNV"), "38", "40");
        extended = testCycles.agency("38");
        ordinary = testCycles.agency("40");
        jobs.runAll();
    }

    @Test
    void whatIsPreviewedIsWhatMovesTimersAndListsIncluded() {
        inTransaction(() -> {
            var due = deadlines();
            var longer = due.get(CycleStep.SELF_ASSESSMENT).plusDays(3);
            ActingOfficer.run(
                    cycle.manager(),
                    () -> cycleService.extend(
                            cycle.id(), extended, CycleStep.SELF_ASSESSMENT, longer, "Bão lũ trên địa bàn tỉnh"));
            var off = firstWorkingDayAfter(LocalDate.now(clock).plusDays(1));

            var plan = preview(off);

            var ours = plan.moves().stream()
                    .filter(move -> move.cycle().equals(cycle.id()))
                    .toList();
            assertThat(ours)
                    .extracting(DeadlineMove::step)
                    .containsExactly(
                            CycleStep.SELF_ASSESSMENT,
                            CycleStep.APPRAISAL,
                            CycleStep.CLARIFICATION,
                            CycleStep.SECOND_DECISION,
                            CycleStep.COUNCIL,
                            CycleStep.PUBLICATION,
                            CycleStep.SELF_ASSESSMENT);
            assertThat(deadlines()).isEqualTo(due);

            ActingOfficer.run(cycle.manager(), () -> service.declare(plan));

            var calendar = cycles.calendar(cycle.id());
            assertThat(days.isWorking(off)).isFalse();
            assertThat(calendar.deadline(CycleStep.SELF_ASSESSMENT))
                    .isEqualTo(ours.get(0).to())
                    .isAfter(due.get(CycleStep.SELF_ASSESSMENT));
            assertThat(calendar.deadline(extended, CycleStep.SELF_ASSESSMENT))
                    .isEqualTo(ours.get(6).to())
                    .isAfter(longer);
            assertThat(listed(ordinary)).isEqualTo(calendar.deadline(CycleStep.SELF_ASSESSMENT));
            assertThat(listed(extended)).isEqualTo(calendar.deadline(extended, CycleStep.SELF_ASSESSMENT));
            assertThat(timers(ordinary))
                    .as("the engine counts in seconds")
                    .containsExactly(
                            calendar.deadline(CycleStep.SELF_ASSESSMENT).truncatedTo(ChronoUnit.SECONDS));
        });
        assertThat(days.on(firstWorkingDayAfter(LocalDate.now(clock).plusDays(1))))
                .as("rolled back, and not remembered")
                .isEmpty();
    }

    @Test
    void aPlanThatIsNoLongerTrueIsRefused() {
        inTransaction(() -> {
            var first = firstWorkingDayAfter(LocalDate.now(clock).plusDays(1));
            var seen = preview(first);
            var other = preview(firstWorkingDayAfter(first));
            ActingOfficer.run(cycle.manager(), () -> service.declare(other));

            assertThatThrownBy(() -> ActingOfficer.run(cycle.manager(), () -> service.declare(seen)))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("cycle.refusal.holidayPlanOld"));
        });
    }

    @Test
    void aWithdrawnDayIsWorkedAgainAndTakesNoTimeAway() {
        inTransaction(() -> {
            var off = firstWorkingDayAfter(LocalDate.now(clock).plusDays(1));
            var plan = preview(off);
            ActingOfficer.run(cycle.manager(), () -> service.declare(plan));
            var moved = deadlines();

            var back = ActingOfficer.call(
                    cycle.manager(), () -> service.preview(new HolidayChanges(List.of(), Set.of(off), BASIS)));
            ActingOfficer.run(cycle.manager(), () -> service.declare(back));

            assertThat(days.isWorking(off)).isTrue();
            assertThat(deadlines()).isEqualTo(moved);
        });
    }

    @Test
    void refusesWhatCannotBeDeclared() {
        var today = LocalDate.now(clock);
        var monday = today.plusDays(8 - today.getDayOfWeek().getValue());
        assertThat(refusal(holiday(today.minusDays(1), "Nghỉ", false), BASIS)).isEqualTo("holidayPast");
        assertThat(refusal(holiday(monday, "Làm bù", true), BASIS)).isEqualTo("workedDayNotWeekend");
        assertThat(refusal(holiday(monday, " \u0000 ", false), BASIS)).isEqualTo("holidayNameMissing");
        assertThat(refusal(holiday(monday, "x".repeat(100_000), false), BASIS)).isEqualTo("holidayNameTooLong");
        assertThat(refusal(holiday(monday, "Nghỉ", false), "x")).isEqualTo("basisTooShort");
        assertThat(refusal(holiday(monday, "Nghỉ", false), "x".repeat(100_000))).isEqualTo("basisTooLong");
        assertThat(refusal(holiday(today.plusYears(6), "Nghỉ", false), BASIS)).isEqualTo("holidayTooFar");
    }

    @Test
    void onlyWhoRunsTheCycleDeclares() {
        assertThatThrownBy(() -> ActingOfficer.run(people.of(Roles.AUDITOR), () -> service.of(2023)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String refusal(Holiday holiday, String basis) {
        try {
            ActingOfficer.run(
                    cycle.manager(), () -> service.preview(new HolidayChanges(List.of(holiday), Set.of(), basis)));
            return "none";
        } catch (RefusedException refused) {
            return refused.key().replace("cycle.refusal.", "");
        }
    }

    private HolidayPlan preview(LocalDate off) {
        return ActingOfficer.call(
                cycle.manager(),
                () -> service.preview(new HolidayChanges(List.of(holiday(off, "Nghỉ thử", false)), Set.of(), BASIS)));
    }

    private static Holiday holiday(LocalDate day, String name, boolean working) {
        return new Holiday(day, new LocalizedText(name, ""), working);
    }

    private LocalDate firstWorkingDayAfter(LocalDate day) {
        return days.plus(day, 1);
    }

    private Map<CycleStep, LocalDateTime> deadlines() {
        var calendar = cycles.calendar(cycle.id());
        var deadlines = new EnumMap<CycleStep, LocalDateTime>(CycleStep.class);
        for (var step : CycleStep.values()) {
            deadlines.put(step, calendar.deadline(step));
        }
        return deadlines;
    }

    private LocalDateTime listed(AgencyId agency) {
        return jdbc.sql("SELECT due_at FROM workflow_item WHERE cycle_id = ? AND agency_id = ? AND closed_at IS NULL"
                        + " AND kind = 'SELF_ASSESS'")
                .params(cycle.id().value(), agency.value())
                .query(LocalDateTime.class)
                .single();
    }

    private List<LocalDateTime> timers(AgencyId agency) {
        return jdbc.sql("SELECT j.DUEDATE_ FROM ACT_RU_JOB j JOIN ACT_RU_EXECUTION e ON e.ID_ = j.PROCESS_INSTANCE_ID_"
                        + " JOIN selfassessment_file f ON f.id = e.BUSINESS_KEY_"
                        + " WHERE f.cycle_id = ? AND f.agency_id = ? AND j.DUEDATE_ IS NOT NULL")
                .params(cycle.id().value(), agency.value())
                .query(LocalDateTime.class)
                .list();
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    @Test
    void nobodysDeadlineMovesByADayOfAnotherTime() {
        inTransaction(() -> {
            var far = days.plus(LocalDate.now(clock).plusYears(3), 1);
            assertThat(preview(far).moves())
                    .filteredOn(move -> move.cycle().equals(cycle.id()))
                    .isEmpty();
            assertThat(preview(far).moves()).extracting(DeadlineMove::agency).doesNotContain(Optional.of(ordinary));
        });
    }
}
