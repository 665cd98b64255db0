package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** An appraiser asks an agency about one criterion while the file's appraisal is still going on. */
class QueryModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;
    private static final String SHORT = "ngắn";
    private static final String LONG = "Dài quá. ".repeat(12_000);

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private QueryFlow queries;

    @Autowired
    private QueryService service;

    @Autowired
    private AppraisalService appraisals;

    @Autowired
    private AppraisalOverview overview;

    @Autowired
    private AppraisalGridService grids;

    @Autowired
    private AppraisalHold hold;

    @Autowired
    private ClarificationReleaseService releases;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private Submissions submissions;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer appraiser;
    private Officer coordinator;

    @BeforeEach
    void open() {
        cycle = flow.appraising(4, "92", "22");
        canTho = flow.agency("92");
        appraiser = flow.appraiser("BNV");
        coordinator = flow.coordinator("92");
    }

    @Test
    void theAgencyReadsThisCriterionAndNothingElseOfTheAppraisal() {
        flow.change(cycle.id(), canTho, "1.2", "0.4");
        queries.ask(appraiser, finding("1.1").id());

        var read = queries.read(coordinator, cycle.id(), canTho);

        assertThat(read).singleElement().satisfies(asked -> {
            assertThat(asked.leaf().code()).isEqualTo("1.1");
            assertThat(asked.query().question()).isEqualTo(QueryFlow.QUESTION);
            assertThat(asked.query().shown()).isEmpty();
            assertThat(asked.open()).isTrue();
            assertThat(asked.query().due())
                    .isEqualTo(workingDays.plus(now().toLocalDate(), 3).atTime(LocalTime.of(17, 0)));
        });
        assertThat(ActingOfficer.call(
                        coordinator,
                        () -> flow.clarification().details(cycle.id(), canTho).leaves()))
                .as("the rest stays closed until every ministry is done")
                .isEmpty();
    }

    @Test
    void theAnswerBringsEvidenceToTheDeskAndIsHeardByDeciding() {
        var id = finding("1.1").id();
        var query = queries.ask(appraiser, id);
        var document = files.document(coordinator, "Quyết định bổ sung " + id);

        queries.answer(coordinator, query, document.id());

        assertThat(queries.last(appraiser, id).waitsForMinistry()).isTrue();
        assertThat(submissions.answer(cycle.id(), canTho, finding("1.1").leaf()).documents())
                .filteredOn(attached -> attached.document().id().equals(document.id()))
                .extracting(AttachmentRow::stage)
                .containsExactly(AttachmentStage.QUERY);
        assertThat(ActingOfficer.call(appraiser, () -> evidence.get(canTho, document.id())))
                .isEqualTo(document);
        ActingOfficer.run(appraiser, () -> appraisals.keep(id, seen("1.1")));
        assertThat(queries.last(appraiser, id).heard().orElseThrow().username()).isEqualTo(appraiser.username());
    }

    @Test
    void nothingIsDecidedNorClosedWhileTheAgencyIsBeingAsked() {
        var id = finding("1.1").id();
        var query = queries.ask(appraiser, id);

        refused("appraisal.refusal.queryOpen", () -> appraisals.keep(id, seen("1.1")));
        refused("appraisal.refusal.queryOpen", () -> appraisals.ask(id, seen("1.1"), QueryFlow.QUESTION));
        refused("appraisal.refusal.queryOpen", () -> appraisals.undo(List.of(id)));
        var many = ActingOfficer.call(
                appraiser,
                () -> appraisals.keepMany(Map.of(id, seen("1.1"), finding("1.2").id(), seen("1.2"))));
        assertThat(many.kept()).containsExactly(finding("1.2").id());
        assertThat(many.skipped()).containsExactly(canTho);
        refused(
                "appraisal.refusal.queriesOpen",
                () -> appraisals.close(finding("1.1").appraisal()));

        ActingOfficer.run(appraiser, () -> service.withdraw(query, REASON));
        ActingOfficer.run(appraiser, () -> appraisals.keep(id, seen("1.1")));
        assertThat(finding("1.1").decision().verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void whatWasAcceptedAsShownNeedsNoWordAgain() {
        flow.change(cycle.id(), canTho, "1.1", "0.5");
        var id = finding("1.1").id();
        var query = queries.ask(appraiser, id, true);
        assertThat(queries.read(coordinator, cycle.id(), canTho).get(0).query().shown())
                .contains(new ShownResult(Points.of("0.5"), REASON));
        queries.say(coordinator, query, Response.ACCEPTED, "");

        flow.closeAll(cycle.id(), canTho);

        assertThat(finding("1.1").reply().response()).isEqualTo(Response.ACCEPTED);
        assertThat(finding("1.1").reply().by().username()).isEqualTo(coordinator.username());
        assertThat(ActingOfficer.call(coordinator, () -> flow.clarification().details(cycle.id(), canTho))
                        .opened())
                .as("nothing is left to say")
                .isEmpty();
        assertThat(ledger.latest(cycle.id(), canTho).get(finding("1.1").leaf()).basis())
                .contains("\"queries\":[", QueryFlow.QUESTION, "\"shownPoints\":\"0.5\"", coordinator.username());
    }

    @Test
    void whatWasAcceptedButDecidedOtherwiseIsAskedAgainInTheClarification() {
        flow.change(cycle.id(), canTho, "1.1", "0.5");
        var query = queries.ask(appraiser, finding("1.1").id(), true);
        queries.say(coordinator, query, Response.ACCEPTED, "");
        flow.change(cycle.id(), canTho, "1.1", "0.3");

        flow.closeAll(cycle.id(), canTho);

        assertThat(finding("1.1").reply().response()).isEqualTo(Response.NONE);
        var details = ActingOfficer.call(coordinator, () -> flow.clarification().details(cycle.id(), canTho));
        assertThat(details.unanswered()).isEqualTo(1);
        assertThat(details.leaves().stream()
                        .filter(leaf ->
                                leaf.finding().id().equals(finding("1.1").id()))
                        .findFirst()
                        .orElseThrow()
                        .queries())
                .extracting(QueryRow::question)
                .containsExactly(QueryFlow.QUESTION);
    }

    @Test
    void aContestedResultIsTheAppraisersToThinkOverAndTheAgencysToContestAgain() {
        flow.change(cycle.id(), canTho, "1.1", "0.5");
        var query = queries.ask(appraiser, finding("1.1").id(), true);
        queries.say(coordinator, query, Response.CONTESTED, QueryFlow.WORDS);

        flow.closeAll(cycle.id(), canTho);

        assertThat(finding("1.1").reply().response()).isEqualTo(Response.NONE);
    }

    @Test
    void pointsAreShownOnlyWhereThereAreAnyAndTheLevelIsNotHeldBack() {
        refused("appraisal.refusal.nothingToShow", () -> service.ask(ask("1.1", QueryFlow.QUESTION, 3, true)));
        flow.change(cycle.id(), canTho, "1.1", "0.5");
        ActingOfficer.run(cycle.manager(), () -> releases.hold(cycle.id(), AgencyKind.PROVINCE));

        refused("appraisal.refusal.levelHeld", () -> service.ask(ask("1.1", QueryFlow.QUESTION, 3, true)));
        queries.ask(appraiser, finding("1.1").id(), false);
    }

    @Test
    void aLevelOfWhichSomebodyHasSeenPointsIsNotHeldBackAnyMore() {
        flow.change(cycle.id(), canTho, "1.1", "0.5");
        queries.ask(appraiser, finding("1.1").id(), true);

        assertThatThrownBy(
                        () -> ActingOfficer.run(cycle.manager(), () -> releases.hold(cycle.id(), AgencyKind.PROVINCE)))
                .hasMessageContaining("someReadAlready");
    }

    @Test
    void aQuestionThatWaitedForTheWholeFileWaitsNoMoreWhenItIsPutNow() {
        var id = finding("1.1").id();
        ActingOfficer.run(appraiser, () -> appraisals.ask(id, seen("1.1"), QueryFlow.QUESTION));

        var other = flow.appraiser("BNV");
        assertThatThrownBy(() -> queries.ask(other, id)).hasMessageContaining("askedWithFile");
        queries.ask(appraiser, id);

        assertThat(finding("1.1").decision().verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void theWindowIsShortEnoughForTheMinistryToDecideAfterIt() {
        refused("appraisal.refusal.queryDays", () -> service.ask(ask("1.1", QueryFlow.QUESTION, 0, false)));
        refused("appraisal.refusal.queryDays", () -> service.ask(ask("1.1", QueryFlow.QUESTION, 11, false)));
        appraisalDue(now().plusDays(2));

        refused("appraisal.refusal.queryBeyondAppraisal", () -> service.ask(ask("1.1", QueryFlow.QUESTION, 3, false)));
        var offer =
                ActingOfficer.call(appraiser, () -> service.offer(finding("1.1").id()));
        ActingOfficer.run(appraiser, () -> service.ask(ask("1.1", QueryFlow.QUESTION, offer.usualDays(), false)));
    }

    @Test
    void aMinistryThatIsLateMayStillAsk() {
        appraisalDue(now().minusDays(1));

        queries.ask(appraiser, finding("1.1").id());

        assertThat(queries.read(coordinator, cycle.id(), canTho)).hasSize(1);
    }

    @Test
    void aLateAnswerIsRefusedAndStoresNothing() {
        var id = finding("1.1").id();
        var query = queries.ask(appraiser, id);
        var document = files.document(coordinator, "Tài liệu muộn " + id);
        dueWas(query, now().minusMinutes(1));

        assertThatThrownBy(() -> queries.answer(coordinator, query, document.id()))
                .hasMessageContaining("queryOver");

        assertThat(queries.last(appraiser, id).answer()).isEmpty();
        assertThat(submissions.answer(cycle.id(), canTho, finding("1.1").leaf()).documents())
                .noneMatch(attached -> attached.document().id().equals(document.id()));
    }

    @Test
    void moreTimeCountsAtOnce() {
        var query = queries.ask(appraiser, finding("1.1").id());
        var before = queries.last(appraiser, finding("1.1").id()).due();
        refused("appraisal.refusal.reasonTooShort", () -> service.extend(query, 2, SHORT));
        refused("appraisal.refusal.textTooLong", () -> service.extend(query, 2, LONG));
        refused("appraisal.refusal.queryDays", () -> service.extend(query, 0, REASON));
        refused("appraisal.refusal.queryDays", () -> service.extend(query, 8, REASON));

        ActingOfficer.run(appraiser, () -> service.extend(query, 2, REASON));

        var extended = queries.last(appraiser, finding("1.1").id());
        assertThat(extended.due())
                .isEqualTo(workingDays.plus(before.toLocalDate(), 2).atTime(17, 0));
        assertThat(extended.extensions())
                .singleElement()
                .satisfies(more -> assertThat(more.reason()).isEqualTo(REASON));
    }

    @Test
    void wordsAreNeitherTooShortNorTooLong() {
        refused("appraisal.refusal.questionTooShort", () -> service.ask(ask("1.1", SHORT, 3, false)));
        refused("appraisal.refusal.textTooLong", () -> service.ask(ask("1.1", LONG, 3, false)));
        var query = queries.ask(appraiser, finding("1.1").id());

        assertThatThrownBy(() -> queries.say(coordinator, query, Response.ANSWERED, SHORT))
                .hasMessageContaining("answerTooShort");
        assertThatThrownBy(() -> queries.say(coordinator, query, Response.ANSWERED, LONG))
                .hasMessageContaining("textTooLong");
        refused("appraisal.refusal.reasonTooShort", () -> service.withdraw(query, SHORT));
        queries.answer(coordinator, query);
    }

    @Test
    void twoWhoAnswerAtOnceAnswerOnce() throws Exception {
        var query = queries.ask(appraiser, finding("1.1").id());
        var officers = new Officer[] {coordinator, flow.coordinator("92")};

        var outcomes = AtOnce.run(2, number -> {
            queries.answer(officers[number], query);
            return "answered";
        });

        assertThat(outcomes).containsOnlyOnce("answered");
        assertThat(outcomes)
                .filteredOn(RefusedException.class::isInstance)
                .singleElement()
                .satisfies(refusal ->
                        assertThat(((RefusedException) refusal).key()).isEqualTo("appraisal.refusal.queryAnswered"));
    }

    @Test
    void twoWhoAskAtOnceAskOnce() throws Exception {
        var id = finding("1.1").id();
        var officers = new Officer[] {appraiser, flow.appraiser("BNV")};

        var outcomes = AtOnce.run(2, number -> queries.ask(officers[number], id));

        assertThat(outcomes).filteredOn(CriterionQueryId.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(RefusedException.class::isInstance)
                .singleElement()
                .satisfies(refusal ->
                        assertThat(((RefusedException) refusal).key()).isEqualTo("appraisal.refusal.queryOpen"));
    }

    @Test
    void anAnswerAndAWithdrawalAtOnceLeaveOneOfThem() throws Exception {
        var query = queries.ask(appraiser, finding("1.1").id());

        var outcomes = AtOnce.run(2, number -> {
            if (number == 0) {
                queries.answer(coordinator, query);
            } else {
                ActingOfficer.run(appraiser, () -> service.withdraw(query, REASON));
            }
            return "done";
        });

        assertThat(outcomes).containsOnlyOnce("done");
    }

    @Test
    void othersFindNothing() {
        var id = finding("1.1").id();
        var query = queries.ask(appraiser, id);

        for (var stranger : new Officer[] {flow.coordinator("22"), people.of(flow.agency("BTC"), Roles.OFFICER)}) {
            assertThatThrownBy(() -> queries.answer(stranger, query)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> queries.read(stranger, cycle.id(), canTho)).isInstanceOf(NotFoundException.class);
        }
        var elsewhere = flow.appraiser("BTC");
        assertThatThrownBy(() -> queries.last(elsewhere, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.run(elsewhere, () -> service.withdraw(query, REASON)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.run(elsewhere, () -> service.extend(query, 1, REASON)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.call(elsewhere, () -> service.findingOf(query)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void somebodyElsesDocumentIsNotBrought() {
        var query = queries.ask(appraiser, finding("1.1").id());
        var foreign = files.document(flow.coordinator("22"), "Của tỉnh khác " + query);

        assertThatThrownBy(() -> queries.answer(coordinator, query, foreign.id()))
                .isInstanceOf(NotFoundException.class);

        assertThat(queries.last(appraiser, finding("1.1").id()).answer()).isEmpty();
    }

    @Test
    void thePreviewNamesTheReadersAndStoresNothing() {
        people.withAccount(coordinator, "{noop}-");
        var preview = ActingOfficer.call(appraiser, () -> service.preview(ask("1.1", QueryFlow.QUESTION, 3, false)));

        assertThat(preview.readers())
                .extracting(QueryReaders::group)
                .containsExactly("agency", "ministry", "moha", "auditors");
        assertThat(preview.readers().get(0).number()).isPositive();
        assertThat(preview.question()).isEqualTo(QueryFlow.QUESTION);
        assertThat(queries.read(coordinator, cycle.id(), canTho)).isEmpty();
        refused("appraisal.refusal.questionTooShort", () -> service.preview(ask("1.1", SHORT, 3, false)));
    }

    @Test
    void theGridCountsWhoIsAskedAndWhoHasAnswered() {
        var id = finding("1.1").id();
        var query = queries.ask(appraiser, id);
        assertThat(counts()).containsEntry(FindingFilter.AGENCY_ASKED, 1);
        assertThat(index().clear()).noneMatch(line -> line.finding().equals(id));

        queries.answer(coordinator, query);

        assertThat(counts())
                .containsEntry(FindingFilter.AGENCY_ASKED, 0)
                .containsEntry(FindingFilter.AGENCY_REPLIED, 1);
        ActingOfficer.run(appraiser, () -> service.hear(query));
        assertThat(counts()).containsEntry(FindingFilter.AGENCY_REPLIED, 0);
    }

    @Test
    void aFileAboutWhichAMinistryHasAskedIsNotWithdrawn() {
        queries.ask(appraiser, finding("1.1").id());

        Boolean begun = transaction.execute(status -> hold.hasBegun(flow.file(cycle.id(), canTho)));

        assertThat(begun).isTrue();
    }

    private AskNow ask(String code, String question, int days, boolean showing) {
        return new AskNow(finding(code).id(), seen(code), question, days, showing);
    }

    private FindingDetails finding(String code) {
        return flow.finding(cycle.id(), canTho, code);
    }

    private long seen(String code) {
        return finding(code).version();
    }

    private GridIndex index() {
        return ActingOfficer.call(appraiser, () -> grids.index(cycle.id(), GridScope.agency(canTho)));
    }

    private Map<FindingFilter, Integer> counts() {
        return index().counts();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private void appraisalDue(LocalDateTime due) {
        jdbc.update(
                "UPDATE cycle_deadline SET due_at = ? WHERE cycle_id = ? AND step = 'APPRAISAL'",
                due,
                cycle.id().value());
    }

    private void dueWas(CriterionQueryId query, LocalDateTime due) {
        jdbc.update("UPDATE appraisal_query SET due_at = ? WHERE id = ?", due, query.value());
    }

    private void refused(String key, Runnable verb) {
        assertThatThrownBy(() -> ActingOfficer.run(appraiser, verb))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
