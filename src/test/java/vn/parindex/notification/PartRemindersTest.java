package vn.parindex.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
import vn.parindex.cycle.DeadlineRuleService;
import vn.parindex.cycle.DeadlineRules;
import vn.parindex.cycle.LateFiles;
import vn.parindex.division.DivisionService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** Parts given inside an agency remind their holder at the cycle's set days; the clock stands where the test puts it. */
class PartRemindersTest extends IntegrationTest {

    @Autowired
    private PartReminders reminders;

    @Autowired
    private MessageService messages;

    @Autowired
    private DeadlineRuleService rules;

    @Autowired
    private DivisionService divisions;

    @Autowired
    private TestDivisions parts;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestPeople people;

    private TestCycle cycle;
    private AgencyId agency;
    private Officer officer;
    private Officer other;
    private Leaf leaf;
    private LocalDate due;

    @BeforeEach
    void give() {
        cycle = testCycles.openOf(2017, 2, List.of("BNV"), "64");
        agency = testCycles.agency("64");
        officer = people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-");
        other = people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-");
        leaf = files.leaves(cycle.id(), agency).get(0);
        parts.give(cycle.id(), agency, officer, leaf);
        due = ActingOfficer.call(
                        parts.coordinator(agency),
                        () -> divisions.details(cycle.id(), agency).division().of(leaf))
                .orElseThrow()
                .dueOn();
    }

    @Test
    void fromDayToDayEachReminderComesOnceAndOnlyToTheHolder() {
        walk();

        assertThat(kinds(officer))
                .containsExactly(
                        MessageKind.DUE_SOON, MessageKind.DUE_SOON, MessageKind.DUE_TODAY, MessageKind.OVERDUE);
        assertThat(own(officer)).allSatisfy(message -> {
            assertThat(message.subject().orElseThrow().vi()).startsWith(leaf.code() + " ");
            assertThat(message.due()).contains(due.atTime(17, 0));
            assertThat(message.number()).isEqualTo(1);
        });
        assertThat(kinds(other)).isEmpty();
    }

    @Test
    void severalPartsOfOneDayAreOneMessage() {
        parts.give(cycle.id(), agency, officer, files.leaves(cycle.id(), agency).get(1));

        reminders.run(due.atTime(9, 0));

        assertThat(own(officer)).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(MessageKind.DUE_TODAY);
            assertThat(message.number()).isEqualTo(2);
        });
    }

    @Test
    void theCycleSaysWhen() {
        ActingOfficer.run(
                cycle.manager(), () -> rules.change(cycle.id(), new DeadlineRules(List.of(1), LateFiles.LOCK)));

        walk();

        assertThat(kinds(officer)).containsExactly(MessageKind.DUE_SOON, MessageKind.OVERDUE);
    }

    @Test
    void whatIsDoneHandedOnOrSubmittedIsNotRemindedOf() {
        parts.give(cycle.id(), agency, other, leaf);
        reminders.run(due.atTime(9, 0));
        assertThat(kinds(officer)).as("handed on").isEmpty();
        assertThat(kinds(other)).containsExactly(MessageKind.DUE_TODAY);

        files.submit(cycle.id(), agency);
        reminders.run(due.plusDays(1).atTime(9, 0));

        assertThat(kinds(other)).as("submitted").containsExactly(MessageKind.DUE_TODAY);
    }

    private void walk() {
        for (var day = due.minusDays(14); !day.isAfter(due.plusDays(5)); day = day.plusDays(1)) {
            reminders.run(day.atTime(7, 30));
            reminders.run(day.atTime(16, 0));
        }
    }

    private List<MessageKind> kinds(Officer reader) {
        return own(reader).stream().map(MessageRow::kind).toList();
    }

    /** Whatever else the agency's people are told of is about other kinds. */
    private List<MessageRow> own(Officer reader) {
        var ofWork = List.of(MessageKind.DUE_SOON, MessageKind.DUE_TODAY, MessageKind.OVERDUE);
        return ActingOfficer.call(reader, () -> messages.list(false, PageRequest.of(0, 50))).stream()
                .filter(row -> ofWork.contains(row.kind()))
                .filter(row -> row.path().isEmpty())
                .sorted(Comparator.comparing(MessageRow::sentAt))
                .toList();
    }
}
