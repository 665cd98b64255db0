package vn.parindex.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Extending and moving a cycle, and what asking about it costs, on the real database with the real process behind it. */
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
    private Agencies agencies;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private OpeningStage stage;

    @BeforeEach
    void prepare() {
        stage.prepare();
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
    void givesOneAgencyMoreTimeAndKeepsTheHistory() {
        var id = stage.open(stage.command());
        var canTho = stage.agency("92");

        ActingOfficer.run(stage.manager(), () -> extend(id, canTho, stage.later()));
        ActingOfficer.run(
                stage.manager(), () -> extend(id, canTho, stage.later().plusDays(1)));

        var calendar = cycles.calendar(id);
        assertThat(calendar.deadline(canTho, CycleStep.SELF_ASSESSMENT))
                .isEqualTo(stage.later().plusDays(1));
        assertThat(calendar.deadline(stage.agency("22"), CycleStep.SELF_ASSESSMENT))
                .isEqualTo(stage.deadline(CycleStep.SELF_ASSESSMENT));
        assertThat(calendar.extensions())
                .extracting(Extension::grantedByName, Extension::reason)
                .containsExactly(
                        tuple(stage.manager().displayName(), REASON),
                        tuple(stage.manager().displayName(), REASON));
        assertThat(actions(id)).contains("cycle.deadlineExtended");
    }

    @Test
    void extendsNobodyWhoDoesNotTakePart() {
        var id = stage.open(stage.command());

        assertThatThrownBy(
                        () -> ActingOfficer.run(stage.manager(), () -> extend(id, stage.agency("01"), stage.later())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.run(
                        stage.manager(), () -> extend(CycleId.next(), stage.agency("92"), stage.later())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void movesToTheLockAndToPublicationStepByStep() {
        var id = stage.open(stage.command());
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
        assertThatThrownBy(
                        () -> ActingOfficer.run(stage.manager(), () -> extend(id, stage.agency("92"), stage.later())))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("cycle.refusal.notOpen"));
    }

    @Test
    void costsTheSameForFewAndForManyAgencies() {
        var few = testCycles.open(2, "92", "22").id();
        var many = stage.open(OpeningStage.with(
                stage.command(),
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
            stage.provinces().fields().forEach(field -> answers.add(inCharges.of(field.id(), participant.agency())));
        }
        assertThat(answers).isNotEmpty();
    }

    private void extend(CycleId id, AgencyId agency, LocalDateTime due) {
        service.extend(id, agency, CycleStep.SELF_ASSESSMENT, due, REASON);
    }

    private List<String> actions(CycleId id) {
        return jdbc.queryForList(
                "SELECT action FROM audit_event WHERE cycle_id = ?",
                String.class,
                id.value().toString());
    }
}
