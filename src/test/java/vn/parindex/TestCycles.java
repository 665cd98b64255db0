package vn.parindex;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.cycle.AssessedAgency;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.cycle.CouncilSeat;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.FieldInCharge;
import vn.parindex.cycle.OpenCycle;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.SelfAssessmentSteps;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;

/** Opens a cycle of its own for each test, on real agencies and a {@link TestSets} set, with its files. */
@Component
public class TestCycles {

    private static final int YEAR = 2022;
    private static final int DAYS_A_STEP = 20;

    private final CycleService cycles;
    private final SelfAssessmentSteps files;
    private final Agencies agencies;
    private final TestSets sets;
    private final TestPeople people;
    private final Clock clock;

    TestCycles(
            CycleService cycles,
            SelfAssessmentSteps files,
            Agencies agencies,
            TestSets sets,
            TestPeople people,
            Clock clock) {
        this.cycles = cycles;
        this.files = files;
        this.agencies = agencies;
        this.sets = sets;
        this.people = people;
        this.clock = clock;
    }

    /** An open cycle: its set of provinces, its Council, its manager. */
    public record TestCycle(CycleId id, FrozenSet set, Officer manager, Officer chair, Officer secretary) {}

    /** A cycle of these agencies (codes: {@code 92} Cần Thơ, {@code 22} Quảng Ninh, {@code BTC}) with so many leaves. */
    public TestCycle open(int appraisedLeaves, String... agencyCodes) {
        return openWithMinistries(appraisedLeaves, List.of("BNV", "BTP"), agencyCodes);
    }

    /** The same with a field for each of these ministries in charge. */
    public TestCycle openWithMinistries(int appraisedLeaves, List<String> ministries, String... agencyCodes) {
        return openOf(YEAR, appraisedLeaves, ministries, agencyCodes);
    }

    /** A cycle of another year; the latest year is the one that screens open by themselves. */
    public TestCycle openOf(int year, int appraisedLeaves, List<String> ministries, String... agencyCodes) {
        return open(command -> command, year, appraisedLeaves, ministries, agencyCodes);
    }

    /** A cycle all of whose fields are scored by two officers. */
    public TestCycle openScoredByTwo(TwoScorers scorers, int appraisedLeaves, String... agencyCodes) {
        return openScoredByTwo(scorers, YEAR, appraisedLeaves, List.of("BNV", "BTP"), agencyCodes);
    }

    /** The same in another year, with a field for each of these ministries in charge. */
    public TestCycle openScoredByTwo(
            TwoScorers scorers, int year, int appraisedLeaves, List<String> ministries, String... agencyCodes) {
        return open(command -> twice(command, scorers), year, appraisedLeaves, ministries, agencyCodes);
    }

    /** A cycle of one province that uses this set. */
    public void openWith(FrozenSet set, String agencyCode) {
        open(
                command -> new OpenCycle(
                        command.year(),
                        command.name(),
                        command.simulated(),
                        command.reportRequired(),
                        Map.of(AgencyKind.PROVINCE, set.id()),
                        command.agencies(),
                        command.deadlines(),
                        inCharge(List.of(set), List.of("BNV", "BTP")),
                        command.council()),
                YEAR,
                2,
                List.of("BNV", "BTP"),
                agencyCode);
    }

    private TestCycle open(
            UnaryOperator<OpenCycle> change,
            int year,
            int appraisedLeaves,
            List<String> ministries,
            String... agencyCodes) {
        var manager = people.of(Roles.CYCLE_MANAGER);
        var chair = people.withAccount(people.of(Roles.COUNCIL_CHAIR), "{noop}-");
        var secretary = people.withAccount(people.of(Roles.COUNCIL_SECRETARY), "{noop}-");
        var council = List.of(
                new CouncilSeat(chair.id(), CouncilPosition.CHAIR),
                new CouncilSeat(secretary.id(), CouncilPosition.SECRETARY));
        var command = change.apply(command(year, appraisedLeaves, ministries, council, agencyCodes));
        var id = ActingOfficer.call(manager, () -> cycles.open(command));
        files.openFiles(id);
        var province = sets.of(AgencyKind.PROVINCE, appraisedLeaves, ministries);
        return new TestCycle(id, province, manager, chair, secretary);
    }

    private static OpenCycle twice(OpenCycle command, TwoScorers scorers) {
        var twice = command.inCharge().stream()
                .map(field ->
                        new FieldInCharge(field.field(), field.ministry(), field.substitute(), Optional.of(scorers)))
                .toList();
        return new OpenCycle(
                command.year(),
                command.name(),
                command.simulated(),
                command.reportRequired(),
                command.sets(),
                command.agencies(),
                command.deadlines(),
                twice,
                command.council());
    }

    /** What a cycle manager asks for to open such a cycle. */
    public OpenCycle command(
            int appraisedLeaves, List<String> ministries, List<CouncilSeat> council, String... agencyCodes) {
        return command(YEAR, appraisedLeaves, ministries, council, agencyCodes);
    }

    private OpenCycle command(
            int year, int appraisedLeaves, List<String> ministries, List<CouncilSeat> council, String... agencyCodes) {
        var province = sets.of(AgencyKind.PROVINCE, appraisedLeaves, ministries);
        var ministry = sets.of(AgencyKind.MINISTRY, appraisedLeaves, ministries);
        var assessed = List.of(agencyCodes).stream()
                .map(code -> new AssessedAgency(agency(code), true))
                .toList();
        return new OpenCycle(
                new AssessmentYear(year),
                new LocalizedText("Kỳ thử " + UUID.randomUUID(), "Test cycle"),
                true,
                Map.of(AgencyKind.PROVINCE, province.id(), AgencyKind.MINISTRY, ministry.id()),
                assessed,
                deadlines(LocalDateTime.now(clock)),
                inCharge(List.of(province, ministry), ministries),
                council);
    }

    /** A real agency by its code. */
    public AgencyId agency(String code) {
        return agencies.byCode(code).orElseThrow().id();
    }

    private List<FieldInCharge> inCharge(List<FrozenSet> frozen, List<String> ministries) {
        return frozen.stream()
                .flatMap(set -> IntStream.range(0, ministries.size())
                        .mapToObj(field ->
                                new FieldInCharge(set.fields().get(field).id(), agency(ministries.get(field)), null)))
                .toList();
    }

    private static Map<CycleStep, LocalDateTime> deadlines(LocalDateTime now) {
        var deadlines = new EnumMap<CycleStep, LocalDateTime>(CycleStep.class);
        for (var step : CycleStep.values()) {
            deadlines.put(step, now.plusDays((long) (step.ordinal() + 1) * DAYS_A_STEP));
        }
        return deadlines;
    }
}
