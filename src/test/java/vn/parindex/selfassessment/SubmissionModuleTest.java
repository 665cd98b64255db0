package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestFiles;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.selfassessment.LeafProblem.Kind;
import vn.parindex.shared.Points;

/** A file goes to its leader and is submitted once, as it is. */
class SubmissionModuleTest extends IntegrationTest {

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private SelfAssessmentSteps steps;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private SubmissionStage stage;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void anIncompleteFileIsNotSentAndEveryProblemIsNamed() {
        stage.save(stage.leaf(0), 0, TestFiles.full(stage.leaf(0)).explained(""));
        stage.save(stage.leaf(1), 0, TestFiles.figures("5", "0").explained("x"));

        assertThatThrownBy(() -> stage.sendToLeader())
                .isInstanceOfSatisfying(IncompleteFileException.class, incomplete -> {
                    assertThat(incomplete.problems()).hasSize(10);
                    assertThat(incomplete.problems())
                            .extracting(LeafProblem::kind)
                            .startsWith(Kind.NO_EVIDENCE, Kind.NOT_SCORED, Kind.UNANSWERED);
                    assertThat(incomplete.problems().get(2).leaf())
                            .isEqualTo(stage.leaf(2).id());
                });
        assertThat(ActingOfficer.call(
                        stage.leader(), () -> files.checks(stage.cycle().id(), stage.canTho())))
                .hasSize(10);
    }

    @Test
    void submissionWritesOneLedgerEntryPerLeafWithAllThatItRestsOn() throws Exception {
        var document =
                testFiles.document(stage.officer(), "Báo cáo " + stage.cycle().id());
        stage.attach(stage.leaf(1), document.id());

        var receipt = testFiles.submit(stage.cycle().id(), stage.canTho());

        var entries = ledger.latest(stage.cycle().id(), stage.canTho());
        assertThat(entries).hasSize(10);
        var entry = entries.get(stage.leaf(1).id());
        assertThat(entry.step()).isEqualTo(LedgerStep.SUBMITTED);
        assertThat(entry.points()).isEqualTo(Points.of("1"));
        assertThat(entry.actor().username()).isEqualTo(receipt.submittedBy());
        var basis = new ObjectMapper().readTree(entry.basis());
        assertThat(basis.at("/set/code").asText()).isEqualTo("test-province-10-2");
        assertThat(basis.at("/figures/b").asText()).isEqualTo("100");
        assertThat(basis.at("/trace").size()).isPositive();
        assertThat(basis.at("/evidence/0/sha256").asText()).isEqualTo(document.sha256());
        assertThat(basis.at("/explanation").asText()).isEqualTo("Đã thực hiện đủ");
        assertThat(basis.at("/contentHash").asText()).isEqualTo(receipt.contentHash());
        assertThat(submissions.answers(stage.cycle().id(), stage.canTho())).hasSize(10);
        assertThat(submissions.answersByLeaf(stage.cycle().id(), stage.leaf(1).id()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.documents()).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void othersReadWhatIsSubmittedAndNothingBefore(FileStatus status) {
        var leaf = stage.leaf(1).id();
        testFiles.submit(stage.cycle().id(), stage.canTho());
        jdbc.update(
                "UPDATE selfassessment_file SET status = ? WHERE cycle_id = ? AND agency_id = ?",
                status.name(),
                stage.cycle().id().value(),
                stage.canTho().value());

        int readable = status.submitted() ? 1 : 0;
        assertThat(submissions.answers(stage.cycle().id(), stage.canTho(), Set.of(leaf)))
                .hasSize(readable);
        assertThat(submissions.answersByLeaf(stage.cycle().id(), leaf)).hasSize(readable);
        assertThat(submissions.answers(stage.cycle().id(), stage.canTho())).hasSize(10 * readable);
    }

    @Test
    void aLeafThatDoesNotApplyHasNoPointsInTheLedger() {
        var leaf = stage.leaf(3);
        testFiles.submit(
                stage.cycle().id(),
                stage.canTho(),
                each -> each.equals(leaf) ? new AnswerContent(null, Map.of(), "Không có", true) : TestFiles.full(each));

        var entry = ledger.latest(stage.cycle().id(), stage.canTho()).get(leaf.id());
        assertThat(entry.applicable()).isFalse();
        assertThat(entry.points()).isNull();
    }

    @Test
    void aDoubleClickGetsTheReceiptOfTheFirst() throws Exception {
        stage.fill();
        stage.sendToLeader();
        var hash = stage.hash();

        var outcomes = AtOnce.run(4, number -> stage.submit(hash));

        assertThat(outcomes).hasOnlyElementsOfType(SubmissionReceipt.class);
        assertThat(outcomes.stream().distinct()).hasSize(1);
        assertThat(stage.submit(hash)).isEqualTo(outcomes.get(0));
        assertThat(stage.ledgerRows()).isEqualTo(10);
    }

    @Test
    void noAnswerChangesAfterSubmissionBegins() throws Exception {
        for (int round = 0; round < 5; round++) {
            open();
            race();
        }
    }

    /** Officers type on while the coordinator sends the file: what is frozen is exactly what is stored. */
    private void race() throws Exception {
        stage.fill();
        var leaf = stage.leaf(0);

        var outcomes = AtOnce.run(9, number -> number == 0 ? stage.sendToLeader() : typeOn(leaf, number));

        var stored = ActingOfficer.call(
                stage.leader(), () -> files.answer(stage.cycle().id(), stage.canTho(), leaf.id()));
        var file = submissions.file(stage.cycle().id(), stage.canTho()).orElseThrow();
        assertThat(outcomes.stream().skip(1))
                .allMatch(outcome -> outcome instanceof SavedAnswer
                        || outcome instanceof FileClosedException
                        || outcome instanceof AnswerConflictException);
        if (file.status() == FileStatus.AWAITING_APPROVAL) {
            stage.submit(file.contentHash());
            var entry = ledger.latest(stage.cycle().id(), stage.canTho()).get(leaf.id());
            assertThat(entry.basis()).contains("\"answerVersion\":" + stored.version());
            assertThat(entry.basis()).contains(stored.content().explanation());
        } else {
            assertThat(outcomes.get(0)).isInstanceOf(IncompleteFileException.class);
        }
    }

    private Object typeOn(Leaf leaf, int number) {
        SavedAnswer last = null;
        for (int turn = 0; turn < 20; turn++) {
            var seen = stage.answer(leaf);
            last = stage.save(leaf, seen.version(), TestFiles.full(leaf).explained(number + "/" + turn));
            last = stage.finish(last, leaf);
        }
        return last;
    }

    @Test
    void nothingIsWrittenAfterTheDeadlineUntilItIsExtended() {
        stage.fill();
        stage.moveDeadline(LocalDateTime.now(clock).minusMinutes(1));

        assertThatThrownBy(() -> stage.save(
                        stage.leaf(0), 1, TestFiles.full(stage.leaf(0)).explained("muộn")))
                .isInstanceOf(FileClosedException.class)
                .hasMessageContaining("deadlinePassed");
        assertThatThrownBy(stage::sendToLeader).isInstanceOf(FileClosedException.class);

        stage.moveDeadline(LocalDateTime.now(clock).plusDays(1));
        stage.sendToLeader();
        var hash = stage.hash();
        stage.moveDeadline(LocalDateTime.now(clock).minusMinutes(1));
        assertThatThrownBy(() -> stage.submit(hash)).hasMessageContaining("deadlinePassed");
        assertThat(stage.ledgerRows()).isZero();
    }

    @Test
    void openingFilesAgainChangesNothing() {
        var first = steps.openFiles(stage.cycle().id());

        assertThat(steps.openFiles(stage.cycle().id())).isEqualTo(first).hasSize(1);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM selfassessment_answer WHERE cycle_id = ?",
                        Long.class,
                        stage.cycle().id().toString()))
                .isEqualTo(10);
    }

    @Test
    void submittingTakesTheSameStatementsForTenAndAHundredLeaves() {
        assertThat(submitStatements(100)).isEqualTo(submitStatements(10));
    }

    private long submitStatements(int number) {
        stage.open(number);
        stage.fill();
        stage.sendToLeader();
        var hash = stage.hash();
        return statements.of(() -> stage.submit(hash));
    }
}
