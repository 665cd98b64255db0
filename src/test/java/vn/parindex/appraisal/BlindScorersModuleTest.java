package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.audit.AuditFilter;
import vn.parindex.audit.AuditTrailService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/** Neither of two scorers, and nobody else, reads an opinion before both are in; the agency never does. */
class BlindScorersModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;
    private static final String SECRET = "Ý kiến mật của người chấm kia 7391";

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
    private Findings findings;

    @Autowired
    private AuditTrailService trail;

    @Autowired
    private ScorersStage stage;

    @BeforeEach
    void open() {
        stage.open(ScorersStage.THIRD);
    }

    @Test
    void nobodySeesTheFirstOpinionBeforeTheSecondIsIn() {
        var before = everythingSeenBy(stage.other());
        var auditor = people.of(Roles.AUDITOR);
        var beforeAuditor = everythingSeenBy(auditor);
        stage.change(stage.one(), "1.1", "0.3", SECRET);

        assertThat(everythingSeenBy(stage.other())).isEqualTo(before);
        assertThat(everythingSeenBy(auditor)).isEqualTo(beforeAuditor);
        assertThat(findings.ofFile(flow.file(stage.cycle().id(), stage.canTho()))
                        .toString())
                .doesNotContain(SECRET, stage.one().username());
        assertThat(findings.appraisals(flow.file(stage.cycle().id(), stage.canTho())))
                .allSatisfy(row -> assertThat(row.decided()).isZero());
        assertThat(stage.seen(stage.one(), "1.1").decision().reason()).isEqualTo(SECRET);
    }

    @Test
    void theTrailSaysThatAnOpinionWasGivenAndNotWhich() {
        stage.change(stage.one(), "1.1", "0.3", SECRET);

        var rows =
                ActingOfficer.call(people.of(Roles.AUDITOR), () -> trail.list(AuditFilter.ALL, PageRequest.of(0, 5)));
        assertThat(rows.get(0).toString()).contains("appraisal.opinionGiven").doesNotContain(SECRET, "0.3", "CHANGED");
    }

    @Test
    void theSecondScorerDecidesOnTheScreenAsItWasAndMeetsNoConflict() {
        var finding = stage.seen(stage.other(), "1.1");
        stage.change(stage.one(), "1.1", "0.9", SECRET);

        ActingOfficer.run(stage.other(), () -> service.keep(finding.id(), finding.version()));

        assertThat(stage.settled("1.1").points()).isEqualTo(Points.of("0.95"));
    }

    @Test
    void anOwnSecondScreenMeetsTheOwnOpinionAndNothingElse() {
        var finding = stage.seen(stage.other(), "1.1");
        stage.change(stage.one(), "1.1", "0.9", SECRET);
        ActingOfficer.run(
                stage.one(),
                () -> assertThatThrownBy(() -> service.keep(finding.id(), finding.version()))
                        .isInstanceOfSatisfying(
                                FindingConflictException.class,
                                conflict -> assertThat(conflict.theirs()
                                                .decision()
                                                .by()
                                                .username())
                                        .isEqualTo(stage.one().username())));

        var again = stage.seen(stage.one(), "1.1");
        ActingOfficer.run(
                stage.one(),
                () -> service.change(ChangeFinding.byHand(again.id(), again.version(), new BigDecimal("0.8"), REASON)));
        assertThat(stage.seen(stage.one(), "1.1").decision().points()).isEqualTo(Points.of("0.8"));
    }

    @Test
    void keepingManySkipsOwnWordsAndNeverTellsOfOthers() {
        stage.change(stage.one(), "1.1", "0.9", SECRET);
        var seen = Map.of(
                stage.seen(stage.other(), "1.1").id(),
                        stage.seen(stage.other(), "1.1").version(),
                stage.seen(stage.other(), "1.2").id(),
                        stage.seen(stage.other(), "1.2").version());

        var result = ActingOfficer.call(stage.other(), () -> service.keepMany(seen));
        assertThat(result.skipped()).isEmpty();
        assertThat(stage.settled("1.1").points()).isEqualTo(Points.of("0.95"));
        assertThat(stage.settled("1.2").decision().verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void theAgencyAnswersTheDecisionAndIsNotToldWhoScoredWhat() {
        stage.change(stage.one(), "1.1", "0.9", REASON);
        stage.change(stage.other(), "1.1", "0.7", REASON);
        flow.closeAllByTwo(stage.cycle().id(), stage.canTho());

        var shown = ActingOfficer.call(
                flow.coordinator("92"),
                () -> flow.clarification().details(stage.cycle().id(), stage.canTho()));
        assertThat(shown.leaves())
                .isNotEmpty()
                .allSatisfy(leaf -> assertThat(leaf.finding().opinions()).isEmpty());
    }

    /** Rows, counts, chips, progress and files, as stage.one() text: whatever the screens are made of. */
    private String everythingSeenBy(Officer reader) {
        return ActingOfficer.call(reader, () -> {
            var leaf = flow.leaves(stage.cycle().id(), stage.canTho()).get(0);
            return grid(GridScope.leaf(leaf.id()))
                    + grid(GridScope.field(leaf.fieldId()))
                    + grid(GridScope.agency(stage.canTho()))
                    + overview.leaves(stage.cycle().id())
                    + overview.files(stage.cycle().id())
                    + overview.finding(stage.settled("1.1").id());
        });
    }

    /** In every order, so that none tells what a value hides. */
    private String grid(GridScope scope) {
        var grid = grids.index(stage.cycle().id(), scope);
        var orders = Arrays.stream(GridSort.By.values())
                .map(by -> grid.view(GridQuery.all(GridSort.of(by), GridGrouping.AGENCY)))
                .toList();
        return orders + "\n" + grid.counts() + grid.decided() + grid.clear() + grid.doubtful() + "\n"
                + grids.rows(stage.cycle().id(), grid.lines());
    }
}
