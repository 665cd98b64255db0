package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** The first decision: opening, deciding, conflicts, closing, and who may. */
class AppraisingModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private TestPeople people;

    @Autowired
    private AppraisalService service;

    @Autowired
    private AppraisalOverview overview;

    @Autowired
    private AppraisalGridService grids;

    @Autowired
    private AppraisalSteps steps;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer appraiser;

    @BeforeEach
    void open() {
        cycle = flow.appraising(10, "92", "22");
        canTho = flow.agency("92");
        appraiser = flow.appraiser("BNV");
    }

    @Test
    void aSubmittedFileLiesOnTheDeskOfEachMinistryInCharge() {
        assertThat(flow.findings(cycle.id(), canTho)).hasSize(10);
        assertThat(files(appraiser)).hasSize(2).allSatisfy(row -> {
            assertThat(row.total()).isEqualTo(5);
            assertThat(row.decided()).isZero();
            assertThat(row.inCharge()).contains(flow.agency("BNV"));
        });
        assertThat(files(flow.appraiser("BTP"))).hasSize(2);
        assertThat(files(flow.appraiser("BTC"))).isEmpty();
    }

    @Test
    void openingTwiceOpensOnce() {
        var file = flow.file(cycle.id(), canTho);

        assertThat(steps.open(file)).hasSize(2).isEqualTo(steps.open(file));
        assertThat(flow.findings(cycle.id(), canTho)).hasSize(10);
    }

    @Test
    void keepingAndChangingIsWrittenAndCounted() {
        keep("1.1");
        flow.change(cycle.id(), canTho, "1.2", "0.5");
        ask("1.3");

        var row = files(appraiser).stream()
                .filter(file -> file.agency().equals(canTho))
                .findFirst()
                .orElseThrow();
        assertThat(row.decided()).isEqualTo(3);
        assertThat(row.changed()).isEqualTo(1);
        assertThat(row.asked()).isEqualTo(1);
        assertThat(finding("1.1").decision().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(finding("1.2").points()).isEqualTo(Points.of("0.5"));
        assertThat(finding("1.3").decision().question()).isEqualTo(REASON);
        assertThat(finding("1.3").decision().by().username()).isEqualTo(appraiser.username());
    }

    @Test
    void correctedFiguresGoThroughTheSameRule() {
        var finding = finding("1.2");

        act(() -> service.change(ChangeFinding.byFigures(
                finding.id(),
                finding.version(),
                RuleInput.ofFigures(Map.of("b", new BigDecimal("2"), "a", new BigDecimal("3"))),
                REASON)));

        assertThat(finding("1.2").points()).isEqualTo(Points.ZERO);
        assertThat(finding("1.2").decision().corrected().figures()).containsEntry("b", new BigDecimal("2"));
    }

    @Test
    void figuresThatCannotBeAreRefusedAtTheirField() {
        var finding = finding("1.2");
        var figures = Map.of("b", new BigDecimal("4"), "a", new BigDecimal("3"));

        assertThatThrownBy(() -> act(() -> service.change(ChangeFinding.byFigures(
                        finding.id(), finding.version(), RuleInput.ofFigures(figures), REASON))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("figures.b"));
        assertThat(finding("1.2").version()).isEqualTo(finding.version());
    }

    @Test
    void theSecondOfTwoAppraisersSeesBothDecisions() {
        var seen = finding("1.1");
        var colleague = flow.appraiser("BNV");
        keep("1.1");

        assertThatThrownBy(() -> ActingOfficer.run(
                        colleague,
                        () -> service.change(
                                ChangeFinding.byHand(seen.id(), seen.version(), new BigDecimal("0.5"), REASON))))
                .isInstanceOfSatisfying(FindingConflictException.class, conflict -> {
                    assertThat(conflict.mine().points()).isEqualTo(Points.of("0.5"));
                    assertThat(conflict.mine().reason()).isEqualTo(REASON);
                    assertThat(conflict.mine().by().username()).isEqualTo(colleague.username());
                    assertThat(conflict.theirs().decision().verdict()).isEqualTo(Verdict.KEPT);
                    assertThat(conflict.theirs().decision().by().username()).isEqualTo(appraiser.username());
                });
        assertThat(finding("1.1").decision().verdict()).isEqualTo(Verdict.KEPT);

        var now = finding("1.1");
        ActingOfficer.run(
                colleague,
                () -> service.change(ChangeFinding.byHand(now.id(), now.version(), new BigDecimal("0.5"), REASON)));
        assertThat(finding("1.1").points()).isEqualTo(Points.of("0.5"));
    }

    @Test
    void keepingManyLeavesAloneWhatSomebodyDecided() {
        var seen = flow.findings(cycle.id(), canTho).stream()
                .filter(finding -> finding.appraisal().equals(finding("1.1").appraisal()))
                .collect(Collectors.toMap(FindingDetails::id, FindingDetails::version));
        flow.change(cycle.id(), canTho, "1.1", "0.5");

        var result = ActingOfficer.call(appraiser, () -> service.keepMany(seen));

        assertThat(result.kept()).hasSize(4);
        assertThat(result.skipped()).containsExactly(canTho);
        assertThat(finding("1.1").points()).isEqualTo(Points.of("0.5"));

        act(() -> service.undo(result.kept()));
        assertThat(finding("1.2").decision().verdict()).isEqualTo(Verdict.PENDING);
        assertThat(finding("1.1").points()).isEqualTo(Points.of("0.5"));
    }

    @Test
    void closingNeedsEveryDecisionAndWritesTheLedgerOnce() {
        var appraisal = finding("1.1").appraisal();
        assertThatThrownBy(() -> act(() -> service.close(appraisal))).isInstanceOf(RefusedException.class);

        flow.change(cycle.id(), canTho, "1.2", "0.5");
        flow.closeAll(cycle.id(), canTho);

        var entries = ledger.latest(cycle.id(), canTho);
        assertThat(entries.values())
                .filteredOn(entry -> entry.step() == LedgerStep.APPRAISED)
                .hasSize(10);
        var changed = entries.get(finding("1.2").leaf());
        assertThat(changed.points()).isEqualTo(Points.of("0.5"));
        assertThat(changed.reason()).isEqualTo(REASON);
        assertThat(changed.basis()).contains("\"selfPoints\":\"1\"", "\"verdict\":\"CHANGED\"", "\"selfTrace\":[{");
        assertThatThrownBy(() -> act(() -> service.close(appraisal))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> keep("1.1")).isInstanceOf(RefusedException.class);
    }

    @Test
    void othersFindNothing() {
        var finding = finding("1.1");
        for (var stranger : List.of(flow.appraiser("BTP"), flow.appraiser("BTC"))) {
            assertThatThrownBy(() -> ActingOfficer.run(stranger, () -> service.keep(finding.id(), finding.version())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> ActingOfficer.run(stranger, () -> service.close(finding.appraisal())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> ActingOfficer.run(stranger, () -> overview.finding(finding.id())))
                    .isInstanceOf(NotFoundException.class);
            assertThat(ActingOfficer.call(stranger, () -> grids.index(cycle.id(), GridScope.leaf(finding.leaf())))
                            .lines())
                    .isEmpty();
        }
        assertThatThrownBy(() -> act(() -> service.keep(FindingId.next(), 0))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void officersAndAuditorsDecideNothing() {
        var finding = finding("1.1");
        for (var person : List.of(flow.coordinator("92"), people.of(Roles.AUDITOR), people.of(Roles.COUNCIL_MEMBER))) {
            assertThatThrownBy(() -> ActingOfficer.run(person, () -> service.keep(finding.id(), finding.version())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(ActingOfficer.call(
                                people.of(Roles.AUDITOR), () -> grids.index(cycle.id(), GridScope.leaf(finding.leaf())))
                        .lines())
                .hasSize(2);
    }

    @Test
    void theSecretariatAppraisesTheMinistrysOwnFile() {
        var ministries = flow.appraising(4, "BNV");
        var own = flow.agency("BNV");

        assertThat(ActingOfficer.call(appraiser, () -> overview.files(ministries.id())))
                .isEmpty();
        var rows = ActingOfficer.call(ministries.secretary(), () -> overview.files(ministries.id()));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.agency()).isEqualTo(own);
            assertThat(row.inCharge()).isEmpty();
        });
        var finding = flow.finding(ministries.id(), own, "1.1");
        assertThatThrownBy(() -> ActingOfficer.run(appraiser, () -> service.keep(finding.id(), 0)))
                .isInstanceOf(NotFoundException.class);
        ActingOfficer.run(ministries.secretary(), () -> service.keep(finding.id(), finding.version()));
    }

    @Test
    void openingAFileTakesTheSameStatementsForAnyNumberOfLeaves() {
        assertThat(statementsToOpen(70)).isEqualTo(statementsToOpen(6));
    }

    private long statementsToOpen(int leaves) {
        var opened = flow.appraising(leaves, "92");
        var file = flow.file(opened.id(), canTho);
        jdbc.update(
                "DELETE FROM appraisal_finding WHERE cycle_id = ?", opened.id().value());
        jdbc.update(
                "DELETE FROM appraisal_appraisal WHERE cycle_id = ?",
                opened.id().value());
        return statements.of(() -> steps.open(file));
    }

    private void keep(String code) {
        var finding = finding(code);
        act(() -> service.keep(finding.id(), finding.version()));
    }

    private void ask(String code) {
        var finding = finding(code);
        act(() -> service.ask(finding.id(), finding.version(), REASON));
    }

    private FindingDetails finding(String code) {
        return flow.finding(cycle.id(), canTho, code);
    }

    private List<AppraisalRow> files(Officer officer) {
        return ActingOfficer.call(officer, () -> overview.files(cycle.id()));
    }

    private void act(Runnable work) {
        ActingOfficer.run(appraiser, work);
    }
}
