package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestFiles;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.Submissions;

/** How long an agency has for one criterion, how much more, and in how many words both sides speak. */
class QueryTermsModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;
    private static final String SHORT = "ngắn";
    private static final String LONG = "Dài quá. ".repeat(12_000);

    @Autowired
    private QueryFlow queries;

    @Autowired
    private QueryService service;

    @Autowired
    private Submissions submissions;

    @Autowired
    private TestFiles files;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private QueryStage stage;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void theWindowIsShortEnoughForTheMinistryToDecideAfterIt() {
        stage.refuses(
                "appraisal.refusal.queryDays", () -> service.ask(stage.question("1.1", QueryFlow.QUESTION, 0, false)));
        stage.refuses(
                "appraisal.refusal.queryDays", () -> service.ask(stage.question("1.1", QueryFlow.QUESTION, 11, false)));
        stage.appraisalDue(stage.now().plusDays(2));

        stage.refuses(
                "appraisal.refusal.queryBeyondAppraisal",
                () -> service.ask(stage.question("1.1", QueryFlow.QUESTION, 3, false)));
        var offer = ActingOfficer.call(
                stage.appraiser(), () -> service.offer(stage.finding("1.1").id()));
        ActingOfficer.run(
                stage.appraiser(),
                () -> service.ask(stage.question("1.1", QueryFlow.QUESTION, offer.usualDays(), false)));
    }

    @Test
    void aMinistryThatIsLateMayStillAsk() {
        stage.appraisalDue(stage.now().minusDays(1));

        queries.ask(stage.appraiser(), stage.finding("1.1").id());

        assertThat(queries.read(stage.coordinator(), stage.cycle().id(), stage.canTho()))
                .hasSize(1);
    }

    @Test
    void aLateAnswerIsRefusedAndStoresNothing() {
        var id = stage.finding("1.1").id();
        var query = queries.ask(stage.appraiser(), id);
        var document = files.document(stage.coordinator(), "Tài liệu muộn " + id);
        stage.over(query);

        assertThatThrownBy(() -> queries.answer(stage.coordinator(), query, document.id()))
                .hasMessageContaining("queryOver");

        assertThat(queries.last(stage.appraiser(), id).answer()).isEmpty();
        assertThat(submissions
                        .answer(
                                stage.cycle().id(),
                                stage.canTho(),
                                stage.finding("1.1").leaf())
                        .documents())
                .noneMatch(attached -> attached.document().id().equals(document.id()));
    }

    @Test
    void moreTimeCountsAtOnce() {
        var query = queries.ask(stage.appraiser(), stage.finding("1.1").id());
        var before = queries.last(stage.appraiser(), stage.finding("1.1").id()).due();
        stage.refuses("appraisal.refusal.reasonTooShort", () -> service.extend(query, 2, SHORT));
        stage.refuses("appraisal.refusal.textTooLong", () -> service.extend(query, 2, LONG));
        stage.refuses("appraisal.refusal.queryDays", () -> service.extend(query, 0, REASON));
        stage.refuses("appraisal.refusal.queryDays", () -> service.extend(query, 8, REASON));

        ActingOfficer.run(stage.appraiser(), () -> service.extend(query, 2, REASON));

        var extended = queries.last(stage.appraiser(), stage.finding("1.1").id());
        assertThat(extended.due())
                .isEqualTo(workingDays.plus(before.toLocalDate(), 2).atTime(17, 0));
        assertThat(extended.extensions())
                .singleElement()
                .satisfies(more -> assertThat(more.reason()).isEqualTo(REASON));
    }

    @Test
    void wordsAreNeitherTooShortNorTooLong() {
        stage.refuses("appraisal.refusal.questionTooShort", () -> service.ask(stage.question("1.1", SHORT, 3, false)));
        stage.refuses("appraisal.refusal.textTooLong", () -> service.ask(stage.question("1.1", LONG, 3, false)));
        var query = queries.ask(stage.appraiser(), stage.finding("1.1").id());

        assertThatThrownBy(() -> queries.say(stage.coordinator(), query, Response.ANSWERED, SHORT))
                .hasMessageContaining("answerTooShort");
        assertThatThrownBy(() -> queries.say(stage.coordinator(), query, Response.ANSWERED, LONG))
                .hasMessageContaining("textTooLong");
        stage.refuses("appraisal.refusal.reasonTooShort", () -> service.withdraw(query, SHORT));
        queries.answer(stage.coordinator(), query);
    }
}
