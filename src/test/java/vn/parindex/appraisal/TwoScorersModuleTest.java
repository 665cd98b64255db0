package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.audit.AuditFilter;
import vn.parindex.audit.AuditTrailService;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Two officers score each leaf, blind to each other until both are in. Each leaf has one point at most. */
class TwoScorersModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;
    private static final String SECRET = "Ý kiến mật của người chấm kia 7391";
    private static final TwoScorers THIRD =
            new TwoScorers(new BigDecimal("0.25"), ThresholdUnit.SHARE, Disagreement.THIRD_SCORER);
    private static final TwoScorers COUNCIL =
            new TwoScorers(new BigDecimal("0.25"), ThresholdUnit.POINTS, Disagreement.COUNCIL);

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
    private AppraisalHold hold;

    @Autowired
    private Findings findings;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private AuditTrailService trail;

    @Autowired
    private TransactionTemplate transaction;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer one;
    private Officer other;

    @BeforeEach
    void open() {
        begin(THIRD);
    }

    private void begin(TwoScorers setting) {
        cycle = flow.appraisingByTwo(setting, 4, "92", "22");
        canTho = flow.agency("92");
        one = flow.appraiser("BNV");
        other = flow.appraiser("BNV");
    }

    @Test
    void withinTheThresholdTheMeanIsTheDecisionAndTheLedgerNamesBoth() {
        change(one, "1.1", "0.9", REASON);
        assertThat(seen(one, "1.1").decision().points()).isEqualTo(Points.of("0.9"));
        assertThat(settled("1.1").decision().verdict()).isEqualTo(Verdict.PENDING);

        change(other, "1.1", "0.65", SECRET);

        assertThat(settled("1.1").decision().points()).isEqualTo(Points.of("0.775"));
        assertThat(settled("1.1").opinions().orElseThrow().said())
                .extracting(opinion -> opinion.by().username())
                .containsExactly(one.username(), other.username());
        flow.closeAllByTwo(cycle.id(), canTho);
        var entry = ledger.latest(cycle.id(), canTho).get(settled("1.1").leaf());
        assertThat(entry.points()).isEqualTo(Points.of("0.775"));
        assertThat(entry.basis())
                .contains("\"outcome\":\"SETTLED\"", one.username(), other.username(), "\"0.9\"", "\"0.65\"", SECRET);
    }

    @Test
    void nobodySeesTheFirstOpinionBeforeTheSecondIsIn() {
        var before = everythingSeenBy(other);
        var auditor = people.of(Roles.AUDITOR);
        var beforeAuditor = everythingSeenBy(auditor);
        change(one, "1.1", "0.3", SECRET);

        assertThat(everythingSeenBy(other)).isEqualTo(before);
        assertThat(everythingSeenBy(auditor)).isEqualTo(beforeAuditor);
        assertThat(findings.ofFile(flow.file(cycle.id(), canTho)).toString()).doesNotContain(SECRET, one.username());
        assertThat(findings.appraisals(flow.file(cycle.id(), canTho)))
                .allSatisfy(row -> assertThat(row.decided()).isZero());
        assertThat(seen(one, "1.1").decision().reason()).isEqualTo(SECRET);
    }

    @Test
    void theTrailSaysThatAnOpinionWasGivenAndNotWhich() {
        change(one, "1.1", "0.3", SECRET);

        var rows =
                ActingOfficer.call(people.of(Roles.AUDITOR), () -> trail.list(AuditFilter.ALL, PageRequest.of(0, 5)));
        assertThat(rows.get(0).toString()).contains("appraisal.opinionGiven").doesNotContain(SECRET, "0.3", "CHANGED");
    }

    @Test
    void theSecondScorerDecidesOnTheScreenAsItWasAndMeetsNoConflict() {
        var finding = seen(other, "1.1");
        change(one, "1.1", "0.9", SECRET);

        ActingOfficer.run(other, () -> service.keep(finding.id(), finding.version()));

        assertThat(settled("1.1").points()).isEqualTo(Points.of("0.95"));
    }

    @Test
    void anOwnSecondScreenMeetsTheOwnOpinionAndNothingElse() {
        var finding = seen(other, "1.1");
        change(one, "1.1", "0.9", SECRET);
        ActingOfficer.run(
                one,
                () -> assertThatThrownBy(() -> service.keep(finding.id(), finding.version()))
                        .isInstanceOfSatisfying(
                                FindingConflictException.class,
                                conflict -> assertThat(conflict.theirs()
                                                .decision()
                                                .by()
                                                .username())
                                        .isEqualTo(one.username())));

        var again = seen(one, "1.1");
        ActingOfficer.run(
                one,
                () -> service.change(ChangeFinding.byHand(again.id(), again.version(), new BigDecimal("0.8"), REASON)));
        assertThat(seen(one, "1.1").decision().points()).isEqualTo(Points.of("0.8"));
    }

    @Test
    void aThirdScreenThatHasNotSeenBothMeetsAConflictWithTheResult() {
        var third = flow.appraiser("BNV");
        var finding = seen(third, "1.1");
        change(one, "1.1", "0.9", REASON);
        change(other, "1.1", "0.9", REASON);

        assertThatThrownBy(() -> ActingOfficer.run(third, () -> service.keep(finding.id(), finding.version())))
                .isInstanceOf(FindingConflictException.class);
    }

    @Test
    void beyondTheThresholdAThirdOfficerSettlesWithBothInView() {
        change(one, "1.1", "0.9", REASON);
        change(other, "1.1", "0.2", SECRET);
        assertThat(settled("1.1").decision().verdict()).isEqualTo(Verdict.PENDING);
        assertThat(findings.scorersDisagree(flow.file(cycle.id(), canTho))).isEmpty();
        for (var scorer : List.of(one, other)) {
            assertRefused("appraisal.refusal.thirdIsAnother", scorer, () -> keep(scorer, "1.1"));
        }
        var third = flow.appraiser("BNV");
        assertThat(seen(third, "1.1").opinions().orElseThrow().stage()).isEqualTo(ScoringStage.THIRD_WANTED);
        assertThat(seen(third, "1.1").opinions().orElseThrow().said()).hasSize(2);

        change(third, "1.1", "0.5", REASON);

        assertThat(settled("1.1").points()).isEqualTo(Points.of("0.5"));
        assertThat(settled("1.1").opinions().orElseThrow().stage()).isEqualTo(ScoringStage.THIRD_SAID);
        ActingOfficer.run(third, () -> service.undo(List.of(settled("1.1").id())));
        assertThat(settled("1.1").opinions().orElseThrow().stage()).isEqualTo(ScoringStage.THIRD_WANTED);
    }

    @Test
    void orTheLeafGoesToTheCouncilByItself() {
        begin(COUNCIL);
        change(one, "1.1", "0.9", REASON);
        change(other, "1.1", "0.2", REASON);
        keep(one, "1.2");
        keep(other, "1.2");

        assertThat(settled("1.1").points()).isEqualTo(Points.of("0.55"));
        assertThat(findings.scorersDisagree(flow.file(cycle.id(), canTho)))
                .containsExactly(settled("1.1").leaf());
    }

    @Test
    void closingNeedsBothOpinions() {
        var appraisal = settled("1.1").appraisal();
        keep(one, "1.1");
        keep(one, "1.2");

        assertRefused("appraisal.refusal.opinionsMissing", one, () -> service.close(appraisal));

        keep(other, "1.1");
        change(other, "1.2", "0.1", REASON);
        assertRefused("appraisal.refusal.opinionsMissing", one, () -> service.close(appraisal));

        change(flow.appraiser("BNV"), "1.2", "0.5", REASON);
        ActingOfficer.run(one, () -> service.close(appraisal));
    }

    @Test
    void anOpinionIsTakenBackOnlyBeforeBothAreIn() {
        keep(one, "1.1");
        ActingOfficer.run(one, () -> service.undo(List.of(settled("1.1").id())));
        assertThat(seen(one, "1.1").decision().verdict()).isEqualTo(Verdict.PENDING);

        keep(one, "1.1");
        keep(other, "1.1");
        for (var scorer : List.of(one, other)) {
            assertRefused(
                    "appraisal.refusal.bothAreIn",
                    scorer,
                    () -> service.undo(List.of(settled("1.1").id())));
            assertRefused("appraisal.refusal.bothAreIn", scorer, () -> change(scorer, "1.1", "0.1", REASON));
        }
    }

    @Test
    void keepingManySkipsOwnWordsAndNeverTellsOfOthers() {
        change(one, "1.1", "0.9", SECRET);
        var seen = Map.of(
                seen(other, "1.1").id(), seen(other, "1.1").version(),
                seen(other, "1.2").id(), seen(other, "1.2").version());

        var result = ActingOfficer.call(other, () -> service.keepMany(seen));
        assertThat(result.skipped()).isEmpty();
        assertThat(settled("1.1").points()).isEqualTo(Points.of("0.95"));
        assertThat(settled("1.2").decision().verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void bothAtTheSameMomentSettleOnce() throws Exception {
        var finding = settled("1.1");
        var scorers = List.of(one, other);
        var outcomes = AtOnce.run(2, number -> {
            ActingOfficer.run(scorers.get(number), () -> service.keep(finding.id(), finding.version()));
            return "kept";
        });

        assertThat(outcomes).containsExactly("kept", "kept");
        assertThat(settled("1.1").decision().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(settled("1.1").opinions().orElseThrow().said()).hasSize(2);
    }

    @Test
    void aSingleOpinionIsEnoughToKeepTheAgencyFromTakingItsFileBack() {
        var file = flow.file(cycle.id(), canTho);
        var leaf = settled("1.1").leaf();
        assertThat(isHeld(() -> hold.hasBegun(file))).isFalse();
        keep(one, "1.1");
        assertThat(isHeld(() -> hold.hasBegun(file))).isTrue();
        assertThat(isHeld(() -> hold.isDecided(cycle.id(), canTho, leaf))).isTrue();
    }

    @Test
    void theAgencyAnswersTheDecisionAndIsNotToldWhoScoredWhat() {
        change(one, "1.1", "0.9", REASON);
        change(other, "1.1", "0.7", REASON);
        flow.closeAllByTwo(cycle.id(), canTho);

        var shown = ActingOfficer.call(
                flow.coordinator("92"), () -> flow.clarification().details(cycle.id(), canTho));
        assertThat(shown.leaves())
                .isNotEmpty()
                .allSatisfy(leaf -> assertThat(leaf.finding().opinions()).isEmpty());
    }

    private boolean isHeld(BooleanSupplier asked) {
        return Boolean.TRUE.equals(transaction.execute(status -> asked.getAsBoolean()));
    }

    /** Rows, counts, chips, progress and files, as one text: whatever the screens are made of. */
    private String everythingSeenBy(Officer reader) {
        return ActingOfficer.call(reader, () -> {
            var leaf = flow.leaves(cycle.id(), canTho).get(0);
            return grid(GridScope.leaf(leaf.id()))
                    + grid(GridScope.field(leaf.fieldId()))
                    + grid(GridScope.agency(canTho))
                    + overview.leaves(cycle.id())
                    + overview.files(cycle.id())
                    + overview.finding(settled("1.1").id());
        });
    }

    /** In every order, so that none tells what a value hides. */
    private String grid(GridScope scope) {
        var grid = grids.index(cycle.id(), scope);
        var orders = Arrays.stream(GridSort.By.values())
                .map(by -> grid.view(GridQuery.all(GridSort.of(by), GridGrouping.AGENCY)))
                .toList();
        return orders + "\n" + grid.counts() + grid.decided() + grid.clear() + grid.doubtful() + "\n"
                + grids.rows(cycle.id(), grid.lines());
    }

    private FindingDetails seen(Officer reader, String code) {
        var id = settled(code).id();
        return ActingOfficer.call(reader, () -> overview.finding(id)).finding();
    }

    private FindingDetails settled(String code) {
        return flow.finding(cycle.id(), canTho, code);
    }

    private void keep(Officer scorer, String code) {
        var finding = seen(scorer, code);
        ActingOfficer.run(scorer, () -> service.keep(finding.id(), finding.version()));
    }

    private void change(Officer scorer, String code, String points, String reason) {
        var finding = seen(scorer, code);
        ActingOfficer.run(
                scorer,
                () -> service.change(
                        ChangeFinding.byHand(finding.id(), finding.version(), new BigDecimal(points), reason)));
    }

    private void assertRefused(String key, Officer officer, Runnable work) {
        assertThatThrownBy(() -> ActingOfficer.run(officer, work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
