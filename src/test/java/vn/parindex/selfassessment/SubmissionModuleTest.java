package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.selfassessment.LeafProblem.Kind;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** A file goes to its leader, comes back in parts, and is submitted once. */
class SubmissionModuleTest extends IntegrationTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

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

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer officer;
    private Officer leader;
    private List<Leaf> leaves;

    @BeforeEach
    void open() {
        cycle = cycles.open(10, "92");
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER, Roles.COORDINATOR);
        leader = people.of(canTho, Roles.LEADER);
        leaves = testFiles.leaves(cycle.id(), canTho);
    }

    @Test
    void anIncompleteFileIsNotSentAndEveryProblemIsNamed() {
        save(leaves.get(0), 0, TestFiles.full(leaves.get(0)).explained(""));
        save(leaves.get(1), 0, TestFiles.figures("5", "0").explained("x"));

        assertThatThrownBy(() -> sendToLeader()).isInstanceOfSatisfying(IncompleteFileException.class, incomplete -> {
            assertThat(incomplete.problems()).hasSize(10);
            assertThat(incomplete.problems())
                    .extracting(LeafProblem::kind)
                    .startsWith(Kind.NO_EVIDENCE, Kind.NOT_SCORED, Kind.UNANSWERED);
            assertThat(incomplete.problems().get(2).leaf())
                    .isEqualTo(leaves.get(2).id());
        });
        assertThat(ActingOfficer.call(leader, () -> files.checks(cycle.id(), canTho)))
                .hasSize(10);
    }

    @Test
    void submissionWritesOneLedgerEntryPerLeafWithAllThatItRestsOn() throws Exception {
        var document = testFiles.document(officer, "Báo cáo " + cycle.id());
        attach(leaves.get(1), document.id());

        var receipt = testFiles.submit(cycle.id(), canTho);

        var entries = ledger.latest(cycle.id(), canTho);
        assertThat(entries).hasSize(10);
        var entry = entries.get(leaves.get(1).id());
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
        assertThat(submissions.answers(cycle.id(), canTho)).hasSize(10);
        assertThat(submissions.answersByLeaf(cycle.id(), leaves.get(1).id()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.documents()).hasSize(1));
    }

    @Test
    void aLeafThatDoesNotApplyHasNoPointsInTheLedger() {
        var leaf = leaves.get(3);
        testFiles.submit(
                cycle.id(),
                canTho,
                each -> each.equals(leaf) ? new AnswerContent(null, Map.of(), "Không có", true) : TestFiles.full(each));

        var entry = ledger.latest(cycle.id(), canTho).get(leaf.id());
        assertThat(entry.applicable()).isFalse();
        assertThat(entry.points()).isNull();
    }

    @Test
    void aDoubleClickGetsTheReceiptOfTheFirst() throws Exception {
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        sendToLeader();
        var hash = testFiles.hash(cycle.id(), canTho);

        var outcomes = AtOnce.run(4, number -> submit(hash));

        assertThat(outcomes).hasOnlyElementsOfType(SubmissionReceipt.class);
        assertThat(outcomes.stream().distinct()).hasSize(1);
        assertThat(submit(hash)).isEqualTo(outcomes.get(0));
        assertThat(ledgerRows()).isEqualTo(10);
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
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        var leaf = leaves.get(0);

        var outcomes = AtOnce.run(9, number -> number == 0 ? sendToLeader() : typeOn(leaf, number));

        var stored = ActingOfficer.call(leader, () -> files.answer(cycle.id(), canTho, leaf.id()));
        var file = submissions.file(cycle.id(), canTho).orElseThrow();
        assertThat(outcomes.stream().skip(1))
                .allMatch(outcome -> outcome instanceof SavedAnswer
                        || outcome instanceof FileClosedException
                        || outcome instanceof AnswerConflictException);
        if (file.status() == FileStatus.AWAITING_APPROVAL) {
            submit(file.contentHash());
            var entry = ledger.latest(cycle.id(), canTho).get(leaf.id());
            assertThat(entry.basis()).contains("\"answerVersion\":" + stored.version());
            assertThat(entry.basis()).contains(stored.content().explanation());
        } else {
            assertThat(outcomes.get(0)).isInstanceOf(IncompleteFileException.class);
        }
    }

    private Object typeOn(Leaf leaf, int number) {
        SavedAnswer last = null;
        for (int turn = 0; turn < 20; turn++) {
            var seen = ActingOfficer.call(officer, () -> files.answer(cycle.id(), canTho, leaf.id()));
            last = save(leaf, seen.version(), TestFiles.full(leaf).explained(number + "/" + turn));
            var version = last.version();
            last = ActingOfficer.call(officer, () -> files.markDone(cycle.id(), canTho, leaf.id(), version));
        }
        return last;
    }

    @Test
    void onlyTheContentThatTheLeaderReadIsSubmitted() {
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        sendToLeader();
        var read = testFiles.hash(cycle.id(), canTho);
        giveBack(leaves.get(0), "Nêu rõ số văn bản");
        finish(
                save(
                        leaves.get(0),
                        version(leaves.get(0)),
                        TestFiles.full(leaves.get(0)).explained("QĐ 15")),
                leaves.get(0));
        sendToLeader();

        assertThatThrownBy(() -> submit(read))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("contentChanged");
        assertThat(ledgerRows()).isZero();
        assertThat(submit(testFiles.hash(cycle.id(), canTho)).contentHash()).isNotEqualTo(read);
    }

    @Test
    void afterAReturnOnlyTheReturnedLeavesAreOpen() {
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        sendToLeader();
        assertThatThrownBy(() ->
                        save(leaves.get(0), 1, TestFiles.full(leaves.get(0)).explained("sửa")))
                .isInstanceOf(FileClosedException.class)
                .hasMessageContaining("AWAITING_APPROVAL");

        giveBack(leaves.get(0), "Xem lại");

        assertThatThrownBy(() ->
                        save(leaves.get(1), 1, TestFiles.full(leaves.get(1)).explained("sửa")))
                .isInstanceOf(FileClosedException.class)
                .hasMessageContaining("notReturned");
        assertThatThrownBy(() -> attach(
                        leaves.get(1),
                        testFiles.document(officer, "x" + cycle.id()).id()))
                .isInstanceOf(FileClosedException.class);
        assertThatThrownBy(this::sendToLeader).isInstanceOf(IncompleteFileException.class);
        var returned = ActingOfficer.call(
                officer, () -> files.answer(cycle.id(), canTho, leaves.get(0).id()));
        assertThat(returned.returnReason()).isEqualTo("Xem lại");
        assertThat(returned.editable()).isTrue();
        finish(
                save(
                        leaves.get(0),
                        returned.version(),
                        TestFiles.full(leaves.get(0)).explained("sửa")),
                leaves.get(0));
        sendToLeader();
    }

    @Test
    void aReturnNeedsLeavesOfTheFileAndReasons() {
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        sendToLeader();

        refusedReturn(Map.of(), "nothingReturned");
        refusedReturn(Map.of(leaves.get(0).id(), "  "), "returnNeedsReason");
        refusedReturn(Map.of(leaves.get(0).id(), "x".repeat(2001)), "reasonTooLong");
        var survey = cycle.set().leaves().get(cycle.set().leaves().size() - 1);
        assertThatThrownBy(() -> ActingOfficer.run(
                        leader, () -> files.returnLeaves(cycle.id(), canTho, Map.of(survey.id(), "Xem"))))
                .isInstanceOf(NotFoundException.class);
        assertThat(submissions.file(cycle.id(), canTho).orElseThrow().status()).isEqualTo(FileStatus.AWAITING_APPROVAL);
    }

    @Test
    void nothingIsWrittenAfterTheDeadlineUntilItIsExtended() {
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        moveDeadline(LocalDateTime.now(clock).minusMinutes(1));

        assertThatThrownBy(() ->
                        save(leaves.get(0), 1, TestFiles.full(leaves.get(0)).explained("muộn")))
                .isInstanceOf(FileClosedException.class)
                .hasMessageContaining("deadlinePassed");
        assertThatThrownBy(this::sendToLeader).isInstanceOf(FileClosedException.class);

        moveDeadline(LocalDateTime.now(clock).plusDays(1));
        sendToLeader();
        var hash = testFiles.hash(cycle.id(), canTho);
        moveDeadline(LocalDateTime.now(clock).minusMinutes(1));
        assertThatThrownBy(() -> submit(hash)).hasMessageContaining("deadlinePassed");
        assertThat(ledgerRows()).isZero();
    }

    @Test
    void openingFilesAgainChangesNothing() {
        var first = steps.openFiles(cycle.id());

        assertThat(steps.openFiles(cycle.id())).isEqualTo(first).hasSize(1);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM selfassessment_answer WHERE cycle_id = ?",
                        Long.class,
                        cycle.id().toString()))
                .isEqualTo(10);
    }

    @Test
    void submittingTakesTheSameStatementsForTenAndAHundredLeaves() {
        assertThat(submitStatements(100)).isEqualTo(submitStatements(10));
    }

    private long submitStatements(int number) {
        cycle = cycles.open(number, "92");
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        sendToLeader();
        var hash = testFiles.hash(cycle.id(), canTho);
        return statements.of(() -> submit(hash));
    }

    private SavedAnswer save(Leaf leaf, long version, AnswerContent content) {
        return ActingOfficer.call(
                officer, () -> files.save(new SaveAnswer(cycle.id(), canTho, leaf.id(), version, content)));
    }

    private void finish(SavedAnswer saved, Leaf leaf) {
        ActingOfficer.run(officer, () -> files.markDone(cycle.id(), canTho, leaf.id(), saved.version()));
    }

    private long version(Leaf leaf) {
        return ActingOfficer.call(officer, () -> files.answer(cycle.id(), canTho, leaf.id()))
                .version();
    }

    private void attach(Leaf leaf, DocumentId document) {
        ActingOfficer.run(
                officer, () -> files.attach(new AttachDocument(cycle.id(), canTho, leaf.id(), document, "trang 3")));
    }

    private Object sendToLeader() {
        ActingOfficer.run(officer, () -> files.sendToLeader(cycle.id(), canTho));
        return "sent";
    }

    private void giveBack(Leaf leaf, String reason) {
        ActingOfficer.run(leader, () -> files.returnLeaves(cycle.id(), canTho, Map.of(leaf.id(), reason)));
    }

    private void refusedReturn(Map<LeafId, String> reasons, String key) {
        assertThatThrownBy(() -> ActingOfficer.run(leader, () -> files.returnLeaves(cycle.id(), canTho, reasons)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(key);
    }

    private SubmissionReceipt submit(String hash) {
        return ActingOfficer.call(leader, () -> files.submit(cycle.id(), canTho, hash));
    }

    private void moveDeadline(LocalDateTime due) {
        jdbc.update(
                "UPDATE cycle_deadline SET due_at = ? WHERE cycle_id = ? AND step = 'SELF_ASSESSMENT'",
                due,
                cycle.id().toString());
    }

    private long ledgerRows() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM ledger_entry WHERE cycle_id = ?",
                Long.class,
                cycle.id().toString());
    }
}
