package vn.parindex.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.TestSets;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.SetId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Opening, extending and moving a cycle, on the real database with the real process behind it. */
class CycleModuleTest extends IntegrationTest {

    private static final String REASON = "Mất điện toàn tỉnh trong hai ngày làm việc";

    @Autowired
    private CycleService service;

    @Autowired
    private CycleSteps steps;

    @Autowired
    private Cycles cycles;

    @Autowired
    private CyclePages pages;

    @Autowired
    private HolidayLoader holidays;

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestSets sets;

    @Autowired
    private TestPeople people;

    @Autowired
    private Agencies agencies;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private FrozenSet provinces;
    private FrozenSet ministries;
    private Officer manager;
    private Officer chair;
    private Officer secretary;

    @BeforeEach
    void prepare() {
        provinces = sets.of(AgencyKind.PROVINCE, 2);
        ministries = sets.of(AgencyKind.MINISTRY, 2);
        manager = people.of(Roles.CYCLE_MANAGER);
        chair = people.withAccount(people.of(Roles.COUNCIL_CHAIR), "{noop}-");
        secretary = people.withAccount(people.of(Roles.COUNCIL_SECRETARY), "{noop}-");
    }

    @Test
    void theCurrentCycleOfAnAgencyIsOneInWhichItIsAssessed() {
        testCycles.openOf(2013, 2, List.of("BNV"), "96");
        var others = testCycles.openOf(2014, 2, List.of("BNV"), "95");
        var agency = testCycles.agency("96");

        var current = cycles.currentOf(agency).orElseThrow();

        assertThat(current.id()).isNotEqualTo(others.id());
        assertThat(cycles.participants(current.id()))
                .extracting(Participant::agency)
                .contains(agency);
    }

    @Test
    void opensInOnePieceAndAnswersEverythingAboutItself() {
        var canTho = agency("92");
        var justice = agency("BTP");

        var id = open(command());

        assertThat(cycles.get(id).status()).isEqualTo(CycleStatus.OPEN);
        assertThat(cycles.participants(id))
                .extracting(Participant::agency)
                .containsExactlyInAnyOrder(canTho, agency("22"), justice);
        assertThat(cycles.participant(id, canTho)).isEqualTo(new Participant(canTho, provinces.id(), true));
        assertThat(cycles.setOf(id, justice).id()).isEqualTo(ministries.id());
        assertThat(cycles.calendar(id).deadline(canTho, CycleStep.APPRAISAL)).isEqualTo(deadline(CycleStep.APPRAISAL));
        assertThat(cycles.inCharge(id, field(provinces, 0), canTho)).contains(agency("BNV"));
        assertThat(cycles.inCharge(id, field(ministries, 1), justice)).isEmpty();
        assertThat(cycles.council(id)).hasSize(2);
        assertThat(cycles.isLocked(id)).isFalse();
        assertThat(actions(id)).contains("cycle.opened");
        assertThatThrownBy(() -> cycles.participant(id, agency("01"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyTheCycleManagerOpensAndExtends() {
        var id = open(command());
        var leader = people.of(agency("92"), Roles.LEADER);

        assertThatThrownBy(() -> ActingOfficer.call(leader, () -> service.open(command())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingOfficer.run(leader, () -> extend(id, agency("92"), later())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesTheSameNameTwiceInAYear() {
        var command = command();
        open(command);

        assertRefused(command, "name", "cycle.refusal.exists");
    }

    @Test
    void refusesWhatCannotWork() {
        var good = command();
        assertRefused(with(good, List.of()), "agencies", "cycle.refusal.noAgencies");
        assertRefused(
                with(good, List.of(assessed("92"), assessed("92"))), "agencies", "cycle.refusal.agencyUnknownOrTwice");
        assertRefused(withSets(good, Map.of(AgencyKind.PROVINCE, provinces.id())), "sets", "cycle.refusal.setMissing");
        assertRefused(
                withSets(good, Map.of(AgencyKind.PROVINCE, ministries.id(), AgencyKind.MINISTRY, ministries.id())),
                "sets",
                "cycle.refusal.setNotPublished");
        assertRefused(withCouncil(good, List.of()), "council.CHAIR", "cycle.refusal.oneChair");
        assertRefused(
                withCouncil(good, List.of(new CouncilSeat(secretary.id(), CouncilPosition.CHAIR))),
                "council",
                "cycle.refusal.seat");
    }

    @Test
    void refusesDeadlinesOutOfOrderAndInThePast() {
        var swapped = new EnumMap<>(command().deadlines());
        swapped.put(CycleStep.APPRAISAL, swapped.get(CycleStep.SELF_ASSESSMENT));
        assertRefused(withDeadlines(command(), swapped), "deadline.APPRAISAL", "cycle.refusal.deadlineBeforePrevious");

        swapped.put(CycleStep.SELF_ASSESSMENT, LocalDateTime.now(clock).minusDays(1));
        assertRefused(withDeadlines(command(), swapped), "deadline.SELF_ASSESSMENT", "cycle.refusal.deadlinePast");

        swapped.remove(CycleStep.COUNCIL);
        assertThatThrownBy(() -> open(withDeadlines(command(), swapped))).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesAMinistryThatStandsInForItself() {
        var good = command();
        var itself = new FieldInCharge(field(provinces, 0), agency("BNV"), agency("BNV"));
        var province = new FieldInCharge(field(provinces, 0), agency("92"), null);

        assertRefused(withInCharge(good, List.of(itself)), "inCharge", "cycle.refusal.substituteIsItself");
        assertRefused(withInCharge(good, List.of(province)), "inCharge", "cycle.refusal.notAMinistry");
    }

    @Test
    void givesOneAgencyMoreTimeAndKeepsTheHistory() {
        var id = open(command());
        var canTho = agency("92");

        ActingOfficer.run(manager, () -> extend(id, canTho, later()));
        ActingOfficer.run(manager, () -> extend(id, canTho, later().plusDays(1)));

        var calendar = cycles.calendar(id);
        assertThat(calendar.deadline(canTho, CycleStep.SELF_ASSESSMENT)).isEqualTo(later().plusDays(1));
        assertThat(calendar.deadline(agency("22"), CycleStep.SELF_ASSESSMENT))
                .isEqualTo(deadline(CycleStep.SELF_ASSESSMENT));
        assertThat(calendar.extensions())
                .extracting(Extension::grantedByName, Extension::reason)
                .containsExactly(tuple(manager.displayName(), REASON), tuple(manager.displayName(), REASON));
        assertThat(actions(id)).contains("cycle.deadlineExtended");
    }

    @Test
    void extendsNobodyWhoDoesNotTakePart() {
        var id = open(command());

        assertThatThrownBy(() -> ActingOfficer.run(manager, () -> extend(id, agency("01"), later())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.run(manager, () -> extend(CycleId.next(), agency("92"), later())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void movesToTheLockAndToPublicationStepByStep() {
        var id = open(command());
        var day = LocalDate.of(2023, 4, 18);

        steps.startAggregation(id);
        steps.startAggregation(id);
        steps.awaitDecision(id);
        steps.returnToCouncil(id);
        steps.awaitDecision(id);
        steps.lock(id, "steering.member", "268/QĐ-BNV", day);
        steps.lock(id, "somebody.else", "999/QĐ-BNV", day);
        steps.published(id);
        steps.published(id);

        assertThat(cycles.get(id).status()).isEqualTo(CycleStatus.PUBLISHED);
        assertThat(cycles.lock(id)).get().satisfies(lock -> {
            assertThat(lock.decisionNumber()).isEqualTo("268/QĐ-BNV");
            assertThat(lock.lockedBy()).isEqualTo("steering.member");
        });
        assertThat(actions(id)).contains("cycle.statusChanged", "cycle.locked");
        assertThatThrownBy(() -> ActingOfficer.run(manager, () -> extend(id, agency("92"), later())))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("cycle.refusal.notOpen"));
    }

    @Test
    void costsTheSameForFewAndForManyAgencies() {
        var few = testCycles.open(2, "92", "22").id();
        var many = open(with(
                command(),
                agencies.assessed(AgencyKind.PROVINCE).stream()
                        .map(row -> new AssessedAgency(row.id(), row.ranked()))
                        .toList()));

        assertThat(cycles.participants(many)).hasSizeGreaterThan(60);
        assertThat(statements.of(() -> pages.of(many))).isEqualTo(statements.of(() -> pages.of(few)));
        assertThat(statements.of(() -> askEverybody(many, cycles.participants(many))))
                .isEqualTo(statements.of(() -> askEverybody(few, cycles.participants(few))));
    }

    @Test
    void loadsHolidaysOnce() {
        holidays.load();
        var loaded = jdbc.queryForObject("SELECT COUNT(*) FROM cycle_holiday", Long.class);
        holidays.load();

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM cycle_holiday", Long.class))
                .isEqualTo(loaded)
                .isEqualTo(HolidayLoader.shipped().size());
    }

    /** What a listener for the whole cycle asks: calendar, who is in charge of every field of every agency. */
    private void askEverybody(CycleId id, List<Participant> participants) {
        var calendar = cycles.calendar(id);
        var inCharges = cycles.inCharges(id);
        var answers = new ArrayList<Object>();
        for (var participant : participants) {
            answers.add(calendar.deadline(participant.agency(), CycleStep.CLARIFICATION));
            provinces.fields().forEach(field -> answers.add(inCharges.of(field.id(), participant.agency())));
        }
        assertThat(answers).isNotEmpty();
    }

    private CycleId open(OpenCycle command) {
        return ActingOfficer.call(manager, () -> service.open(command));
    }

    private void extend(CycleId id, AgencyId agency, LocalDateTime due) {
        service.extend(id, agency, CycleStep.SELF_ASSESSMENT, due, REASON);
    }

    private void assertRefused(OpenCycle command, String field, String key) {
        long before = jdbc.queryForObject("SELECT COUNT(*) FROM cycle_cycle", Long.class);
        assertThatThrownBy(() -> open(command)).isInstanceOfSatisfying(RefusedException.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).isEqualTo(field);
        });
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM cycle_cycle", Long.class))
                .isEqualTo(before);
    }

    private List<String> actions(CycleId id) {
        return jdbc.queryForList(
                "SELECT action FROM audit_event WHERE cycle_id = ?",
                String.class,
                id.value().toString());
    }

    private AgencyId agency(String code) {
        return agencies.byCode(code).map(AgencyRow::id).orElseThrow();
    }

    private AssessedAgency assessed(String code) {
        return new AssessedAgency(agency(code), true);
    }

    private static NodeId field(FrozenSet set, int index) {
        return set.fields().get(index).id();
    }

    private LocalDateTime deadline(CycleStep step) {
        return LocalDateTime.now(clock).toLocalDate().atTime(17, 0).plusDays(10L * (step.ordinal() + 1));
    }

    private LocalDateTime later() {
        return deadline(CycleStep.SELF_ASSESSMENT).plusDays(3);
    }

    private OpenCycle command() {
        var deadlines = new EnumMap<CycleStep, LocalDateTime>(CycleStep.class);
        for (var step : CycleStep.values()) {
            deadlines.put(step, deadline(step));
        }
        return new OpenCycle(
                new AssessmentYear(2022),
                new LocalizedText("Kỳ của phép thử " + UUID.randomUUID(), "Test cycle"),
                false,
                Map.of(AgencyKind.PROVINCE, provinces.id(), AgencyKind.MINISTRY, ministries.id()),
                List.of(assessed("92"), assessed("22"), assessed("BTP")),
                deadlines,
                List.of(
                        new FieldInCharge(field(provinces, 0), agency("BNV"), null),
                        new FieldInCharge(field(ministries, 1), agency("BTP"), null)),
                List.of(
                        new CouncilSeat(chair.id(), CouncilPosition.CHAIR),
                        new CouncilSeat(secretary.id(), CouncilPosition.SECRETARY)));
    }

    private static OpenCycle with(OpenCycle command, List<AssessedAgency> agencies) {
        return new OpenCycle(
                command.year(),
                command.name(),
                command.simulated(),
                command.sets(),
                agencies,
                command.deadlines(),
                command.inCharge(),
                command.council());
    }

    private static OpenCycle withSets(OpenCycle command, Map<AgencyKind, SetId> sets) {
        return new OpenCycle(
                command.year(),
                command.name(),
                command.simulated(),
                sets,
                command.agencies(),
                command.deadlines(),
                List.of(),
                command.council());
    }

    private static OpenCycle withDeadlines(OpenCycle command, Map<CycleStep, LocalDateTime> deadlines) {
        return new OpenCycle(
                command.year(),
                command.name(),
                command.simulated(),
                command.sets(),
                command.agencies(),
                deadlines,
                command.inCharge(),
                command.council());
    }

    private static OpenCycle withInCharge(OpenCycle command, List<FieldInCharge> inCharge) {
        return new OpenCycle(
                command.year(),
                command.name(),
                command.simulated(),
                command.sets(),
                command.agencies(),
                command.deadlines(),
                inCharge,
                command.council());
    }

    private static OpenCycle withCouncil(OpenCycle command, List<CouncilSeat> council) {
        return new OpenCycle(
                command.year(),
                command.name(),
                command.simulated(),
                command.sets(),
                command.agencies(),
                command.deadlines(),
                command.inCharge(),
                council);
    }
}
