package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** The check before submission, what the leader is shown, the report that goes with the file, and the receipts. */
class FileCheckModuleTest extends IntegrationTest {

    private static final ReportPaper PAPER = new ReportPaper("45/BC-UBND", LocalDate.of(2023, 2, 1), true);

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private FileCheckService checks;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private SignedReportService reports;

    @Autowired
    private Submissions submissions;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

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
    void whatMustBeExplainedKeepsTheFileUntilItIsExplainedInPlace() {
        var leaf = gap();
        assertThat(check().of(CheckSeverity.MUST_EXPLAIN)).singleElement().satisfies(finding -> {
            assertThat(finding.leaf()).isEqualTo(leaf.id());
            assertThat(finding.key()).endsWith("gap");
        });
        assertThatThrownBy(this::send)
                .isInstanceOfSatisfying(
                        UnexplainedFileException.class,
                        refused -> assertThat(refused.findings()).hasSize(1));
        assertThat(submissions.file(cycle.id(), canTho).orElseThrow().status()).isEqualTo(FileStatus.SELF_ASSESSING);

        var saved = ActingOfficer.call(
                officer, () -> checks.explain(cycle.id(), canTho, leaf.id(), "Thiếu kinh phí trong quý IV"));

        assertThat(saved.status()).as("it stays finished").isEqualTo(AnswerStatus.DONE);
        assertThat(saved.content().explanation()).isEqualTo("Thiếu kinh phí trong quý IV");
        assertThat(check().count(CheckSeverity.MUST_EXPLAIN)).isZero();
        send();
    }

    @Test
    void theThresholdsAreDataAndTheCheckCostsTheSameForAnyNumberOfLeaves() {
        var few = statementsOfACheck(10);
        assertThat(statementsOfACheck(100)).isEqualTo(few);
        assertThat(jdbc.queryForList("SELECT code FROM selfassessment_threshold", String.class))
                .containsExactlyInAnyOrder("LAST_YEAR", "PEERS");
    }

    /** In a year before which nothing was published, whoever published what in tests before this one. */
    private long statementsOfACheck(int number) {
        cycle = cycles.openOf(2012, number, List.of("BNV", "BTP"), "92");
        return statements.of(this::check);
    }

    @Test
    void othersDoNotReadTheCheck() {
        var stranger = people.of(cycles.agency("22"), Roles.COORDINATOR);
        assertThatThrownBy(() -> ActingOfficer.call(stranger, () -> checks.check(cycle.id(), canTho)))
                .isInstanceOf(NotFoundException.class);
        testFiles.submit(cycle.id(), canTho);
        var appraiser = people.of(cycles.agency("BNV"), Roles.APPRAISER);
        assertThatThrownBy(() -> ActingOfficer.call(appraiser, () -> approvals.acts(cycle.id(), canTho)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theHashHoldsExplanationsDocumentsPagesAndTheReport() {
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        var plain = sheet().contentHash();
        var leaf = leaves.get(0);
        var document = testFiles.attach(officer, cycle.id(), leaf);
        var proved = sheet().contentHash();
        assertThat(proved).isNotEqualTo(plain);
        ActingOfficer.run(
                officer,
                () -> files.refer(new AttachDocument(cycle.id(), canTho, leaf.id(), document.id(), "trang 9"), 0));
        var paged = sheet().contentHash();
        assertThat(paged).isNotEqualTo(proved);
        ActingOfficer.run(officer, () -> checks.explain(cycle.id(), canTho, leaf.id(), "Lời khác"));
        var explained = sheet().contentHash();
        assertThat(explained).isNotEqualTo(paged);
        report("một");
        assertThat(sheet().contentHash()).isNotEqualTo(explained);
        ActingOfficer.run(officer, () -> reports.remove(cycle.id(), canTho));
        assertThat(sheet().contentHash()).isEqualTo(explained);
    }

    @Test
    void aReportThatComesLaterIsLaidBeforeTheLeaderAnew() {
        jdbc.update(
                "UPDATE cycle_cycle SET report_required = TRUE WHERE id = ?",
                cycle.id().toString());
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        assertThat(check().of(CheckSeverity.BLOCKS))
                .extracting(CheckFinding::place)
                .containsExactly(CheckPlace.REPORT);
        send();
        var read = sheet().contentHash();
        assertThatThrownBy(() -> submit(read)).hasMessageContaining("reportMissing");

        report("hai");

        assertThatThrownBy(() -> submit(read)).hasMessageContaining("contentChanged");
        var anew = sheet();
        assertThat(anew.changedSinceLaid()).isFalse();
        assertThat(anew.changes()).singleElement().satisfies(change -> {
            assertThat(change.part()).isEqualTo(ContentChange.Part.REPORT);
            assertThat(change.before()).isNull();
            assertThat(change.by()).isEqualTo(officer.displayName());
        });
        submit(anew.contentHash());
        assertThatThrownBy(() -> report("ba")).isInstanceOf(FileClosedException.class);
        assertThat(ActingOfficer.call(leader, () -> reports.of(cycle.id(), canTho))
                        .orElseThrow()
                        .number())
                .isEqualTo("45/BC-UBND");
    }

    @Test
    void aChangeBehindTheFileShowsAndCancelsTheApproval() {
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        send();
        var read = sheet().contentHash();
        jdbc.update(
                "UPDATE selfassessment_answer SET explanation = 'Lời bị thay' WHERE cycle_id = ? AND leaf_id = ?",
                cycle.id().toString(),
                leaves.get(2).id().toString());

        var sheet = sheet();
        assertThat(sheet.changedSinceLaid()).isTrue();
        assertThat(sheet.changes()).singleElement().satisfies(change -> {
            assertThat(change.code()).isEqualTo(leaves.get(2).code());
            assertThat(change.before()).isEqualTo("Đã thực hiện đủ");
            assertThat(change.after()).isEqualTo("Lời bị thay");
            assertThat(change.by()).isNotBlank();
        });
        assertThatThrownBy(() -> submit(read)).hasMessageContaining("contentChanged");
        assertThatThrownBy(() -> submit(sheet.contentHash())).hasMessageContaining("contentChanged");
        assertThat(submissions.file(cycle.id(), canTho).orElseThrow().status()).isEqualTo(FileStatus.AWAITING_APPROVAL);
    }

    @Test
    void aReceiptCanBeVerifiedByItsHash() {
        var receipt = testFiles.submit(cycle.id(), canTho);
        var acts = ActingOfficer.call(leader, () -> approvals.acts(cycle.id(), canTho));
        assertThat(acts).extracting(FileAct::kind).containsExactly(FileActKind.SUBMITTED, FileActKind.SENT);
        assertThat(acts.get(0).number()).isEqualTo("0092-2022/1");
        assertThat(acts.get(0).leaves()).isEqualTo(10);
        assertThat(acts.get(0).by()).isEqualTo(receipt.submittedBy());

        assertThat(verify(" " + receipt.contentHash().toUpperCase() + "\n").current())
                .isTrue();
        assertThat(verify("f".repeat(64)).acts()).isEmpty();
        assertThat(verify(null).current()).isFalse();
        jdbc.update(
                "UPDATE selfassessment_answer SET explanation = 'Sau khi nộp' WHERE cycle_id = ? AND leaf_id = ?",
                cycle.id().toString(),
                leaves.get(0).id().toString());
        var broken = verify(receipt.contentHash());
        assertThat(broken.current()).isFalse();
        assertThat(broken.acts()).hasSize(2);
    }

    @Test
    void aReportIsRefusedWithoutTheWordThatItIsOpenAndWithASecrecyMark() {
        assertThatThrownBy(() -> new ReportPaper("1/BC", LocalDate.of(2023, 2, 1), false))
                .hasMessageContaining("reportNotConfirmed");
        assertThatThrownBy(() -> new ReportPaper(" ", LocalDate.of(2023, 2, 1), true))
                .hasMessageContaining("reportNumber");
        assertThatThrownBy(() -> new ReportPaper("1/BC", null, true)).hasMessageContaining("reportDate");
        assertThatThrownBy(() -> ActingOfficer.run(
                        officer, () -> reports.attach(cycle.id(), canTho, "Báo cáo (Mật).pdf", pdf("x"), PAPER)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("secret.name");
        assertThatThrownBy(() -> testFiles.document(officer, "UBND THÀNH PHỐ\nTỐI MẬT\nSố 1"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("secret.text");
        assertThatThrownBy(() -> ActingOfficer.run(
                        officer, () -> reports.attach(cycle.id(), canTho, "Báo cáo.docx", pdf("x"), PAPER)))
                .hasMessageContaining("reportNotPdf");
    }

    /** One leaf below its maximum, with a document that says no page. */
    private Leaf gap() {
        var leaf = leaves.get(1);
        testFiles.fill(
                cycle.id(),
                canTho,
                each -> each.equals(leaf) ? TestFiles.figures("50", "100").explained("tạm") : TestFiles.full(each));
        var document = testFiles.document(officer, "Không trang " + cycle.id());
        ActingOfficer.run(officer, () -> {
            files.attach(new AttachDocument(cycle.id(), canTho, leaf.id(), document.id(), null));
            var seen = files.answer(cycle.id(), canTho, leaf.id()).version();
            var saved = files.save(new SaveAnswer(cycle.id(), canTho, leaf.id(), seen, TestFiles.figures("50", "100")));
            files.markDone(cycle.id(), canTho, leaf.id(), saved.version());
        });
        return leaf;
    }

    private FileChecks check() {
        return ActingOfficer.call(officer, () -> checks.check(cycle.id(), canTho));
    }

    private ApprovalSheet sheet() {
        return ActingOfficer.call(leader, () -> approvals.sheet(cycle.id(), canTho));
    }

    private HashVerdict verify(String hash) {
        return ActingOfficer.call(leader, () -> approvals.verify(cycle.id(), canTho, hash));
    }

    private void send() {
        ActingOfficer.run(officer, () -> files.sendToLeader(cycle.id(), canTho));
    }

    private SubmissionReceipt submit(String hash) {
        return ActingOfficer.call(leader, () -> files.submit(cycle.id(), canTho, hash));
    }

    private void report(String words) {
        ActingOfficer.run(
                officer, () -> reports.attach(cycle.id(), canTho, "Báo cáo.pdf", pdf(words + cycle.id()), PAPER));
    }

    private static ByteArrayInputStream pdf(String words) {
        return new ByteArrayInputStream(("%PDF-1.4\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8));
    }
}
