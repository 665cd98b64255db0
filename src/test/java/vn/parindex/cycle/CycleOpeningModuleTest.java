package vn.parindex.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.TestSets;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.SetId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** A cycle opens in one piece, by the manager alone, and not with what cannot work. */
class CycleOpeningModuleTest extends IntegrationTest {

    private static final String REASON = "Mất điện toàn tỉnh trong hai ngày làm việc";

    @Autowired
    private CycleService service;

    @Autowired
    private Cycles cycles;

    @Autowired
    private TestSets sets;

    @Autowired
    private TestPeople people;

    @Autowired
    private Agencies agencies;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private OpeningStage stage;

    @BeforeEach
    void prepare() {
        stage.prepare();
    }

    @Test
    void opensInOnePieceAndAnswersEverythingAboutItself() {
        var canTho = stage.agency("92");
        var justice = stage.agency("BTP");

        var id = stage.open(stage.command());

        assertThat(cycles.get(id).status()).isEqualTo(CycleStatus.OPEN);
        assertThat(cycles.participants(id))
                .extracting(Participant::agency)
                .containsExactlyInAnyOrder(canTho, stage.agency("22"), justice);
        assertThat(cycles.participant(id, canTho))
                .isEqualTo(new Participant(canTho, stage.provinces().id(), true));
        assertThat(cycles.setOf(id, justice).id()).isEqualTo(stage.ministries().id());
        assertThat(cycles.calendar(id).deadline(canTho, CycleStep.APPRAISAL))
                .isEqualTo(stage.deadline(CycleStep.APPRAISAL));
        assertThat(cycles.inCharge(id, OpeningStage.field(stage.provinces(), 0), canTho))
                .contains(stage.agency("BNV"));
        assertThat(cycles.inCharge(id, OpeningStage.field(stage.ministries(), 1), justice))
                .isEmpty();
        assertThat(cycles.council(id)).hasSize(2);
        assertThat(cycles.isLocked(id)).isFalse();
        assertThat(actions(id)).contains("cycle.opened");
        assertThatThrownBy(() -> cycles.participant(id, stage.agency("01"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyTheCycleManagerOpensAndExtends() {
        var id = stage.open(stage.command());
        var leader = people.of(stage.agency("92"), Roles.LEADER);

        assertThatThrownBy(() -> ActingOfficer.call(leader, () -> service.open(stage.command())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingOfficer.run(leader, () -> extend(id, stage.agency("92"), stage.later())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesTheSameNameTwiceInAYear() {
        var command = stage.command();
        stage.open(command);

        stage.assertRefused(command, "name", "cycle.refusal.exists");
    }

    @Test
    void refusesWhatCannotWork() {
        var good = stage.command();
        stage.assertRefused(OpeningStage.with(good, List.of()), "agencies", "cycle.refusal.noAgencies");
        stage.assertRefused(
                OpeningStage.with(good, List.of(stage.assessed("92"), stage.assessed("92"))),
                "agencies",
                "cycle.refusal.agencyUnknownOrTwice");
        stage.assertRefused(
                withSets(good, Map.of(AgencyKind.PROVINCE, stage.provinces().id())),
                "sets",
                "cycle.refusal.setMissing");
        stage.assertRefused(
                withSets(
                        good,
                        Map.of(
                                AgencyKind.PROVINCE,
                                stage.ministries().id(),
                                AgencyKind.MINISTRY,
                                stage.ministries().id())),
                "sets",
                "cycle.refusal.setNotPublished");
        stage.assertRefused(withCouncil(good, List.of()), "council.CHAIR", "cycle.refusal.oneChair");
        stage.assertRefused(
                withCouncil(good, List.of(new CouncilSeat(stage.secretary().id(), CouncilPosition.CHAIR))),
                "council",
                "cycle.refusal.seat");
    }

    @Test
    void refusesDeadlinesOutOfOrderAndInThePast() {
        var swapped = new EnumMap<>(stage.command().deadlines());
        swapped.put(CycleStep.APPRAISAL, swapped.get(CycleStep.SELF_ASSESSMENT));
        stage.assertRefused(
                withDeadlines(stage.command(), swapped), "deadline.APPRAISAL", "cycle.refusal.deadlineBeforePrevious");

        swapped.put(CycleStep.SELF_ASSESSMENT, LocalDateTime.now(clock).minusDays(1));
        stage.assertRefused(
                withDeadlines(stage.command(), swapped), "deadline.SELF_ASSESSMENT", "cycle.refusal.deadlinePast");

        swapped.remove(CycleStep.COUNCIL);
        assertThatThrownBy(() -> stage.open(withDeadlines(stage.command(), swapped)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesAMinistryThatStandsInForItself() {
        var good = stage.command();
        var itself =
                new FieldInCharge(OpeningStage.field(stage.provinces(), 0), stage.agency("BNV"), stage.agency("BNV"));
        var province = new FieldInCharge(OpeningStage.field(stage.provinces(), 0), stage.agency("92"), null);

        stage.assertRefused(withInCharge(good, List.of(itself)), "inCharge", "cycle.refusal.substituteIsItself");
        stage.assertRefused(withInCharge(good, List.of(province)), "inCharge", "cycle.refusal.notAMinistry");
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
        return with(command, deadlines, command.inCharge(), command.council());
    }

    private static OpenCycle withInCharge(OpenCycle command, List<FieldInCharge> inCharge) {
        return with(command, command.deadlines(), inCharge, command.council());
    }

    private static OpenCycle withCouncil(OpenCycle command, List<CouncilSeat> council) {
        return with(command, command.deadlines(), command.inCharge(), council);
    }

    private static OpenCycle with(
            OpenCycle command,
            Map<CycleStep, LocalDateTime> deadlines,
            List<FieldInCharge> inCharge,
            List<CouncilSeat> council) {
        return new OpenCycle(
                command.year(),
                command.name(),
                command.simulated(),
                command.sets(),
                command.agencies(),
                deadlines,
                inCharge,
                council);
    }
}
