package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** An appraiser asks an agency about one criterion while the file's appraisal is still going on. */
class QueryModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;
    private static final String SHORT = "ngắn";

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private QueryFlow queries;

    @Autowired
    private QueryService service;

    @Autowired
    private AppraisalService appraisals;

    @Autowired
    private AppraisalGridService grids;

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
    private QueryStage stage;

    @Autowired
    private StatementCount statements;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void theAgencyReadsThisCriterionAndNothingElseOfTheAppraisal() {
        flow.change(stage.cycle().id(), stage.canTho(), "1.2", "0.4");
        queries.ask(stage.appraiser(), stage.finding("1.1").id());

        var read = queries.read(stage.coordinator(), stage.cycle().id(), stage.canTho());

        assertThat(read).singleElement().satisfies(asked -> {
            assertThat(asked.leaf().code()).isEqualTo("1.1");
            assertThat(asked.query().question()).isEqualTo(QueryFlow.QUESTION);
            assertThat(asked.query().shown()).isEmpty();
            assertThat(asked.open()).isTrue();
            assertThat(asked.query().due())
                    .isEqualTo(workingDays.plus(stage.now().toLocalDate(), 3).atTime(LocalTime.of(17, 0)));
        });
        assertThat(ActingOfficer.call(
                        stage.coordinator(),
                        () -> flow.clarification()
                                .details(stage.cycle().id(), stage.canTho())
                                .leaves()))
                .as("the rest stays closed until every ministry is done")
                .isEmpty();
    }

    @Test
    void readingCostsTheSameHoweverManyQuestionsThereAre() {
        queries.ask(stage.appraiser(), stage.finding("1.2").id());
        read();
        var one = statements.of(this::read);
        queries.ask(stage.appraiser(), stage.finding("1.1").id());

        assertThat(statements.of(this::read)).isEqualTo(one);
    }

    private void read() {
        queries.read(stage.coordinator(), stage.cycle().id(), stage.canTho());
    }

    @Test
    void theAnswerBringsEvidenceToTheDeskAndIsHeardByDeciding() {
        var id = stage.finding("1.1").id();
        var query = queries.ask(stage.appraiser(), id);
        var document = files.document(stage.coordinator(), "Quyết định bổ sung " + id);

        queries.answer(stage.coordinator(), query, document.id());

        assertThat(queries.last(stage.appraiser(), id).waitsForMinistry()).isTrue();
        assertThat(submissions
                        .answer(
                                stage.cycle().id(),
                                stage.canTho(),
                                stage.finding("1.1").leaf())
                        .documents())
                .filteredOn(attached -> attached.document().id().equals(document.id()))
                .extracting(AttachmentRow::stage)
                .containsExactly(AttachmentStage.QUERY);
        assertThat(ActingOfficer.call(stage.appraiser(), () -> evidence.get(stage.canTho(), document.id())))
                .isEqualTo(document);
        ActingOfficer.run(stage.appraiser(), () -> appraisals.keep(id, stage.seen("1.1")));
        assertThat(queries.last(stage.appraiser(), id).heard().orElseThrow().username())
                .isEqualTo(stage.appraiser().username());
    }

    @Test
    void othersFindNothing() {
        var id = stage.finding("1.1").id();
        var query = queries.ask(stage.appraiser(), id);

        for (var stranger : new Officer[] {flow.coordinator("22"), people.of(flow.agency("BTC"), Roles.OFFICER)}) {
            assertThatThrownBy(() -> queries.answer(stranger, query)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> queries.read(stranger, stage.cycle().id(), stage.canTho()))
                    .isInstanceOf(NotFoundException.class);
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
        var query = queries.ask(stage.appraiser(), stage.finding("1.1").id());
        var foreign = files.document(flow.coordinator("22"), "Của tỉnh khác " + query);

        assertThatThrownBy(() -> queries.answer(stage.coordinator(), query, foreign.id()))
                .isInstanceOf(NotFoundException.class);

        assertThat(queries.last(stage.appraiser(), stage.finding("1.1").id()).answer())
                .isEmpty();
    }

    @Test
    void thePreviewNamesTheReadersAndStoresNothing() {
        people.withAccount(stage.coordinator(), "{noop}-");
        var preview = ActingOfficer.call(
                stage.appraiser(), () -> service.preview(stage.question("1.1", QueryFlow.QUESTION, 3, false)));

        assertThat(preview.readers())
                .extracting(QueryReaders::group)
                .containsExactly("agency", "ministry", "moha", "auditors");
        assertThat(preview.readers().get(0).number()).isPositive();
        assertThat(preview.question()).isEqualTo(QueryFlow.QUESTION);
        assertThat(queries.read(stage.coordinator(), stage.cycle().id(), stage.canTho()))
                .isEmpty();
        stage.refuses(
                "appraisal.refusal.questionTooShort", () -> service.preview(stage.question("1.1", SHORT, 3, false)));
    }

    @Test
    void theGridCountsWhoIsAskedAndWhoHasAnswered() {
        var id = stage.finding("1.1").id();
        var query = queries.ask(stage.appraiser(), id);
        assertThat(counts()).containsEntry(FindingFilter.AGENCY_ASKED, 1);
        assertThat(index().clear()).noneMatch(line -> line.finding().equals(id));

        queries.answer(stage.coordinator(), query);

        assertThat(counts())
                .containsEntry(FindingFilter.AGENCY_ASKED, 0)
                .containsEntry(FindingFilter.AGENCY_REPLIED, 1);
        ActingOfficer.run(stage.appraiser(), () -> service.hear(query));
        assertThat(counts()).containsEntry(FindingFilter.AGENCY_REPLIED, 0);
    }

    private GridIndex index() {
        return ActingOfficer.call(
                stage.appraiser(), () -> grids.index(stage.cycle().id(), GridScope.agency(stage.canTho())));
    }

    private Map<FindingFilter, Integer> counts() {
        return index().counts();
    }
}
