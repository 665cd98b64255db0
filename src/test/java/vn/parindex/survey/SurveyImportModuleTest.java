package vn.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.OtherLevels;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleSteps;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Files of points on the real database: all of a faultless file goes into the ledger, nothing of a faulty one. */
class SurveyImportModuleTest extends IntegrationTest {

    private static final String HEADER = "agency_code,leaf_code,points,source\n";

    @Autowired
    private SurveyImportService service;

    @Autowired
    private ExpectedPoints expected;

    @Autowired
    private OtherLevels levels;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private CycleSteps steps;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    private TestCycle cycle;
    private Leaf leaf;
    private Officer surveyor;

    @BeforeEach
    void open() {
        cycle = cycles.open(2, "92", "22");
        leaf = survey(cycle);
        surveyor = people.of(Roles.SURVEY_MANAGER);
    }

    @Test
    void recordsEveryPointWithItsSourceAndWhatItRestsOn() {
        var outcome = apply(line("92", "4,55") + line("22", "3.5"));

        assertThat(outcome.repeated()).isFalse();
        assertThat(entry("92")).satisfies(entry -> {
            assertThat(entry.points()).isEqualTo(Points.of("4.55"));
            assertThat(entry.step()).isEqualTo(LedgerStep.IMPORTED);
            assertThat(entry.reason()).isEqualTo("SIPAS 2022");
            assertThat(entry.actor().username()).isEqualTo(surveyor.username());
            assertThat(entry.basis()).contains(outcome.applied().sha256()).contains("\"line\":2");
        });
        assertThat(expected.of(cycle.id())).hasSize(2).noneMatch(ExpectedPoint::isMissing);
        assertThat(jdbc.queryForList(
                        "SELECT action FROM audit_event WHERE cycle_id = ?",
                        String.class,
                        cycle.id().toString()))
                .contains("survey.imported");
    }

    @Test
    void recordsTheSameFileOnceAndALaterFileAfterIt() {
        var first = apply(line("92", "4"));
        var again = apply(line("92", "4"));
        var later = apply(line("92", "4.5"));

        assertThat(again.repeated()).isTrue();
        assertThat(again.applied().id()).isEqualTo(first.applied().id());
        assertThat(later.applied().number()).isEqualTo(2);
        assertThat(ledger.history(cycle.id(), cycles.agency("92"), leaf.id()))
                .extracting(ScoreEntry::points)
                .containsExactly(Points.of("4"), Points.of("4.5"));
        assertThat(call(() -> service.history(cycle.id())))
                .extracting(ImportRow::number)
                .containsExactly(2, 1);
    }

    @Test
    void showsWhatWouldChange() {
        apply(line("92", "4"));

        var preview = preview(line("92", "4.5") + line("22", "1"));

        assertThat(preview.changes()).isEqualTo(1);
        assertThat(preview.rows()).extracting(PreviewRow::before).containsExactly(Points.of("4"), null);
    }

    @Test
    void takesNothingForAgenciesOfOtherLevels() {
        levels.arrive();

        assertThat(preview(line("CM-STP", "4") + line("MC-NK", "4")).problems())
                .extracting(ImportProblem::kind)
                .containsExactly(ProblemKind.AGENCY_NOT_ASSESSED, ProblemKind.AGENCY_NOT_ASSESSED);
    }

    @Test
    void loadsNothingOfAFaultyFile() {
        var preview = preview(line("92", "4") + line("01", "4") + line("22", "5.01"));

        assertThat(preview.problems())
                .extracting(ImportProblem::kind)
                .containsExactly(ProblemKind.AGENCY_NOT_ASSESSED, ProblemKind.POINTS_ABOVE_MAXIMUM);
        assertThatThrownBy(() -> call(() -> service.apply(preview)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("survey.refusal.faulty"));
        assertThat(ledger.latest(cycle.id(), cycles.agency("92"))).doesNotContainKey(leaf.id());
        assertThat(call(() -> service.history(cycle.id()))).isEmpty();
    }

    @Test
    void theTemplateIsAFileThatTheImportReads() {
        var template = new String(
                call(() -> service.template(cycle.id(), Locale.forLanguageTag("vi"))), StandardCharsets.UTF_8);

        var blank = call(() -> service.preview(cycle.id(), "mau.csv", template.getBytes(StandardCharsets.UTF_8)));
        assertThat(blank.problems()).isEmpty();
        assertThat(blank.blankRows()).isEqualTo(2);

        var filled = template.replace(";5;;;", ";5;;2,5;SIPAS 2022");
        var preview = call(() -> service.preview(cycle.id(), "mau.csv", filled.getBytes(StandardCharsets.UTF_8)));
        assertThat(preview.isFaultless()).isTrue();
        assertThat(preview.rows()).extracting(PreviewRow::points).containsOnly(Points.of("2.5"));
    }

    @Test
    void refusesALockedCycleAndOneThatIsBeforeTheSteeringCommittee() {
        var ready = preview(line("92", "4"));
        steps.startAggregation(cycle.id());
        steps.awaitDecision(cycle.id());
        assertThatThrownBy(() -> apply(line("92", "4"))).hasMessageContaining("awaitingDecision");

        steps.lock(cycle.id(), "steering.member", "268/QĐ-BNV", LocalDate.of(2023, 4, 18));
        assertThatThrownBy(() -> call(() -> service.apply(ready))).hasMessageContaining("survey.refusal.locked");
        assertThatThrownBy(() -> preview(line("92", "4"))).hasMessageContaining("survey.refusal.locked");
    }

    @Test
    void onlyTheSurveyManagerImports() {
        for (var other : new Officer[] {cycle.manager(), people.of(cycles.agency("92"), Roles.LEADER)}) {
            assertThatThrownBy(() -> ActingOfficer.call(
                            other, () -> service.preview(cycle.id(), "a.csv", HEADER.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void readingCostsTheSameForFewAndForManyAgencies() {
        var many = cycles.open(10, "92", "22", "31", "01", "79", "BTC");
        var few = statements.of(() -> preview(line("92", "4")));

        assertThat(statements.of(() -> call(() -> service.preview(
                        many.id(), "a.csv", (HEADER + "92,1.1,4,x\nBTC,9,3,x\n").getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(few);
    }

    private String line(String agency, String points) {
        return agency + "," + leaf.code() + ",\"" + points + "\",SIPAS 2022\n";
    }

    private Preview preview(String lines) {
        return call(() -> service.preview(cycle.id(), "diem.csv", (HEADER + lines).getBytes(StandardCharsets.UTF_8)));
    }

    private ImportOutcome apply(String lines) {
        return call(() -> service.apply(preview(lines)));
    }

    private ScoreEntry entry(String agency) {
        return ledger.latest(cycle.id(), cycles.agency(agency)).get(leaf.id());
    }

    private <T> T call(Supplier<T> work) {
        return ActingOfficer.call(surveyor, work);
    }

    private static Leaf survey(TestCycle cycle) {
        return cycle.set().leaves().stream()
                .filter(candidate -> candidate.source() == PointsSource.SURVEY)
                .findFirst()
                .orElseThrow();
    }
}
