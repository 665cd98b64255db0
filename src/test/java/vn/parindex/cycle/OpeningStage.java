package vn.parindex.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.TestPeople;
import vn.parindex.TestSets;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.NodeId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Everything that opens a cycle: sets, people, and an order for two provinces and a ministry that is fine as it is. */
@Component
class OpeningStage {

    private final CycleService service;
    private final TestSets sets;
    private final TestPeople people;
    private final Agencies agencies;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    private FrozenSet provinces;
    private FrozenSet ministries;
    private Officer manager;
    private Officer chair;
    private Officer secretary;

    OpeningStage(
            CycleService service, TestSets sets, TestPeople people, Agencies agencies, JdbcTemplate jdbc, Clock clock) {
        this.service = service;
        this.sets = sets;
        this.people = people;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void prepare() {
        provinces = sets.of(AgencyKind.PROVINCE, 2);
        ministries = sets.of(AgencyKind.MINISTRY, 2);
        manager = people.of(Roles.CYCLE_MANAGER);
        chair = people.withAccount(people.of(Roles.COUNCIL_CHAIR), "{noop}-");
        secretary = people.withAccount(people.of(Roles.COUNCIL_SECRETARY), "{noop}-");
    }

    FrozenSet provinces() {
        return provinces;
    }

    FrozenSet ministries() {
        return ministries;
    }

    Officer manager() {
        return manager;
    }

    Officer secretary() {
        return secretary;
    }

    AgencyId agency(String code) {
        return agencies.byCode(code).map(AgencyRow::id).orElseThrow();
    }

    AssessedAgency assessed(String code) {
        return new AssessedAgency(agency(code), true);
    }

    static NodeId field(FrozenSet set, int index) {
        return set.fields().get(index).id();
    }

    LocalDateTime deadline(CycleStep step) {
        return LocalDateTime.now(clock).toLocalDate().atTime(17, 0).plusDays(10L * (step.ordinal() + 1));
    }

    LocalDateTime later() {
        return deadline(CycleStep.SELF_ASSESSMENT).plusDays(3);
    }

    OpenCycle command() {
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

    /** The same for other agencies. */
    static OpenCycle with(OpenCycle command, List<AssessedAgency> agencies) {
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

    CycleId open(OpenCycle command) {
        return ActingOfficer.call(manager, () -> service.open(command));
    }

    /** It opens nothing, for this reason. */
    void assertRefused(OpenCycle command, String field, String key) {
        long before = cycles();
        assertThatThrownBy(() -> open(command)).isInstanceOfSatisfying(RefusedException.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).isEqualTo(field);
        });
        assertThat(cycles()).isEqualTo(before);
    }

    private long cycles() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM cycle_cycle", Long.class);
    }
}
