package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.agency.AgencyKind;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.Points;

/** What a question put at once does to deciding, to what is shown, and to closing the file. */
class QueryDecisionModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private QueryFlow queries;

    @Autowired
    private QueryService service;

    @Autowired
    private AppraisalService appraisals;

    @Autowired
    private AppraisalHold hold;

    @Autowired
    private ClarificationReleaseService releases;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private QueryStage stage;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void nothingIsDecidedNorClosedWhileTheAgencyIsBeingAsked() {
        var id = stage.finding("1.1").id();
        var query = queries.ask(stage.appraiser(), id);

        stage.refuses("appraisal.refusal.queryOpen", () -> appraisals.keep(id, stage.seen("1.1")));
        stage.refuses("appraisal.refusal.queryOpen", () -> appraisals.ask(id, stage.seen("1.1"), QueryFlow.QUESTION));
        stage.refuses("appraisal.refusal.queryOpen", () -> appraisals.undo(List.of(id)));
        var many = ActingOfficer.call(
                stage.appraiser(),
                () -> appraisals.keepMany(
                        Map.of(id, stage.seen("1.1"), stage.finding("1.2").id(), stage.seen("1.2"))));
        assertThat(many.kept()).containsExactly(stage.finding("1.2").id());
        assertThat(many.skipped()).containsExactly(stage.canTho());
        stage.refuses(
                "appraisal.refusal.queriesOpen",
                () -> appraisals.close(stage.finding("1.1").appraisal()));

        ActingOfficer.run(stage.appraiser(), () -> service.withdraw(query, REASON));
        ActingOfficer.run(stage.appraiser(), () -> appraisals.keep(id, stage.seen("1.1")));
        assertThat(stage.finding("1.1").decision().verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void whatWasAcceptedAsShownNeedsNoWordAgain() {
        flow.change(stage.cycle().id(), stage.canTho(), "1.1", "0.5");
        var id = stage.finding("1.1").id();
        var query = queries.ask(stage.appraiser(), id, true);
        assertThat(queries.read(stage.coordinator(), stage.cycle().id(), stage.canTho())
                        .get(0)
                        .query()
                        .shown())
                .contains(new ShownResult(Points.of("0.5"), REASON));
        queries.say(stage.coordinator(), query, Response.ACCEPTED, "");

        flow.closeAll(stage.cycle().id(), stage.canTho());

        assertThat(stage.finding("1.1").reply().response()).isEqualTo(Response.ACCEPTED);
        assertThat(stage.finding("1.1").reply().by().username())
                .isEqualTo(stage.coordinator().username());
        assertThat(ActingOfficer.call(
                                stage.coordinator(),
                                () -> flow.clarification().details(stage.cycle().id(), stage.canTho()))
                        .opened())
                .as("nothing is left to say")
                .isEmpty();
        assertThat(ledger.latest(stage.cycle().id(), stage.canTho())
                        .get(stage.finding("1.1").leaf())
                        .basis())
                .contains(
                        "\"queries\":[",
                        QueryFlow.QUESTION,
                        "\"shownPoints\":\"0.5\"",
                        stage.coordinator().username());
    }

    @Test
    void whatWasAcceptedButDecidedOtherwiseIsAskedAgainInTheClarification() {
        flow.change(stage.cycle().id(), stage.canTho(), "1.1", "0.5");
        var query = queries.ask(stage.appraiser(), stage.finding("1.1").id(), true);
        queries.say(stage.coordinator(), query, Response.ACCEPTED, "");
        flow.change(stage.cycle().id(), stage.canTho(), "1.1", "0.3");

        flow.closeAll(stage.cycle().id(), stage.canTho());

        assertThat(stage.finding("1.1").reply().response()).isEqualTo(Response.NONE);
        var details = ActingOfficer.call(
                stage.coordinator(),
                () -> flow.clarification().details(stage.cycle().id(), stage.canTho()));
        assertThat(details.unanswered()).isEqualTo(1);
        assertThat(details.leaves().stream()
                        .filter(leaf ->
                                leaf.finding().id().equals(stage.finding("1.1").id()))
                        .findFirst()
                        .orElseThrow()
                        .queries())
                .extracting(QueryRow::question)
                .containsExactly(QueryFlow.QUESTION);
    }

    @Test
    void aContestedResultIsTheAppraisersToThinkOverAndTheAgencysToContestAgain() {
        flow.change(stage.cycle().id(), stage.canTho(), "1.1", "0.5");
        var query = queries.ask(stage.appraiser(), stage.finding("1.1").id(), true);
        queries.say(stage.coordinator(), query, Response.CONTESTED, QueryFlow.WORDS);

        flow.closeAll(stage.cycle().id(), stage.canTho());

        assertThat(stage.finding("1.1").reply().response()).isEqualTo(Response.NONE);
    }

    @Test
    void pointsAreShownOnlyWhereThereAreAnyAndTheLevelIsNotHeldBack() {
        stage.refuses(
                "appraisal.refusal.nothingToShow",
                () -> service.ask(stage.question("1.1", QueryFlow.QUESTION, 3, true)));
        flow.change(stage.cycle().id(), stage.canTho(), "1.1", "0.5");
        ActingOfficer.run(
                stage.cycle().manager(), () -> releases.hold(stage.cycle().id(), AgencyKind.PROVINCE));

        stage.refuses(
                "appraisal.refusal.levelHeld", () -> service.ask(stage.question("1.1", QueryFlow.QUESTION, 3, true)));
        queries.ask(stage.appraiser(), stage.finding("1.1").id(), false);
    }

    @Test
    void aLevelOfWhichSomebodyHasSeenPointsIsNotHeldBackAnyMore() {
        flow.change(stage.cycle().id(), stage.canTho(), "1.1", "0.5");
        queries.ask(stage.appraiser(), stage.finding("1.1").id(), true);

        assertThatThrownBy(() -> ActingOfficer.run(
                        stage.cycle().manager(),
                        () -> releases.hold(stage.cycle().id(), AgencyKind.PROVINCE)))
                .hasMessageContaining("someReadAlready");
    }

    @Test
    void aQuestionThatWaitedForTheWholeFileWaitsNoMoreWhenItIsPutNow() {
        var id = stage.finding("1.1").id();
        ActingOfficer.run(stage.appraiser(), () -> appraisals.ask(id, stage.seen("1.1"), QueryFlow.QUESTION));

        var other = flow.appraiser("BNV");
        assertThatThrownBy(() -> queries.ask(other, id)).hasMessageContaining("askedWithFile");
        queries.ask(stage.appraiser(), id);

        assertThat(stage.finding("1.1").decision().verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void aFileAboutWhichAMinistryHasAskedIsNotWithdrawn() {
        queries.ask(stage.appraiser(), stage.finding("1.1").id());

        Boolean begun = transaction.execute(
                status -> hold.hasBegun(flow.file(stage.cycle().id(), stage.canTho())));

        assertThat(begun).isTrue();
    }
}
