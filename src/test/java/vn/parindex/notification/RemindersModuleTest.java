package vn.parindex.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.DeadlineRuleService;
import vn.parindex.cycle.DeadlineRules;
import vn.parindex.cycle.LateFiles;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** The clock goes from day to day towards a deadline and past it; each reminder comes once. */
class RemindersModuleTest extends IntegrationTest {

    @Autowired
    private Reminders reminders;

    @Autowired
    private MessageService messages;

    @Autowired
    private CycleService cycleService;

    @Autowired
    private DeadlineRuleService rules;

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

    private TestCycle cycle;
    private AgencyId agency;
    private Officer officer;
    private Officer coordinator;
    private Officer leader;
    private Officer elsewhere;
    private LocalDateTime due;

    @BeforeEach
    void open() {
        cycle = testCycles.openOf(2019, 2, List.of("BNV"), "46");
        agency = testCycles.agency("46");
        jobs.runAll();
        officer = account(agency, Roles.OFFICER);
        coordinator = account(agency, Roles.COORDINATOR);
        leader = account(agency, Roles.LEADER);
        elsewhere = account(testCycles.agency("48"), Roles.COORDINATOR);
        due = cycles.calendar(cycle.id()).deadline(agency, CycleStep.SELF_ASSESSMENT);
    }

    @Test
    void fromDayToDayEachReminderComesOnceAndTheLeaderHearsOfTheEnd() {
        for (var day = due.toLocalDate().minusDays(14);
                !day.isAfter(due.toLocalDate().plusDays(5));
                day = day.plusDays(1)) {
            reminders.run(day.atTime(7, 30));
            reminders.run(day.atTime(16, 0));
        }

        assertThat(kinds(officer))
                .containsExactly(
                        MessageKind.DUE_SOON, MessageKind.DUE_SOON, MessageKind.DUE_TODAY, MessageKind.OVERDUE);
        assertThat(kinds(coordinator)).hasSize(4);
        assertThat(kinds(leader)).containsExactly(MessageKind.OVERDUE_HELD);
        assertThat(kinds(elsewhere)).isEmpty();
    }

    @Test
    void remindersComeAtWorkingDaysBeforeTheDeadline() {
        var five = back(5);

        assertThat(reminders.run(back(6).atTime(9, 0))).isGreaterThanOrEqualTo(0);
        assertThat(kinds(officer)).isEmpty();
        reminders.run(five.atTime(6, 0));
        assertThat(kinds(officer)).as("before the morning nobody is disturbed").isEmpty();
        reminders.run(five.atTime(9, 0));

        assertThat(kinds(officer)).containsExactly(MessageKind.DUE_SOON);
    }

    @Test
    void severalAtOnceRemindOnce() throws Exception {
        var day = back(2).atTime(9, 0);

        assertThat(AtOnce.run(4, number -> reminders.run(day))).allMatch(Integer.class::isInstance);
        reminders.run(day.plusMinutes(1));

        assertThat(kinds(officer)).containsExactly(MessageKind.DUE_SOON);
    }

    @Test
    void afterAPauseOnlyTheLatestIsSent() {
        reminders.run(
                due.minusHours(1).isBefore(due.toLocalDate().atTime(7, 0))
                        ? due.toLocalDate().atTime(7, 0)
                        : due.minusHours(1));

        assertThat(kinds(officer)).containsExactly(MessageKind.DUE_TODAY);
    }

    @Test
    void aDeadlineThatMovedIsRemindedOfAnew() {
        reminders.run(back(2).atTime(9, 0));
        var later = days.plus(due.toLocalDate(), 4).atTime(due.toLocalTime());
        ActingOfficer.run(
                cycle.manager(),
                () -> cycleService.extend(
                        cycle.id(), agency, CycleStep.SELF_ASSESSMENT, later, "Bão lũ trên địa bàn tỉnh"));
        due = later;

        reminders.run(back(2).atTime(9, 0));

        assertThat(kinds(officer)).containsExactly(MessageKind.DUE_SOON, MessageKind.DUE_SOON);
    }

    @Test
    void theCycleSaysWhen() {
        ActingOfficer.run(
                cycle.manager(), () -> rules.change(cycle.id(), new DeadlineRules(List.of(), LateFiles.LOCK)));

        reminders.run(due.toLocalDate().atTime(7, 30));

        assertThat(kinds(officer)).isEmpty();
    }

    private List<MessageKind> kinds(Officer reader) {
        return ActingOfficer.call(reader, () -> messages.list(false, PageRequest.of(0, 50))).stream()
                .filter(row -> row.path().contains(cycle.id().toString()))
                .sorted(Comparator.comparing(MessageRow::sentAt))
                .map(MessageRow::kind)
                .toList();
    }

    private LocalDate back(int workingDays) {
        var day = due.toLocalDate();
        while (days.between(day, due.toLocalDate()) < workingDays) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Officer account(AgencyId of, String role) {
        return people.withAccount(people.of(of, role), "{noop}-");
    }
}
