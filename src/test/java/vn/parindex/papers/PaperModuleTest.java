package vn.parindex.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.FileClosedException;
import vn.parindex.selfassessment.FileExtractService;
import vn.parindex.selfassessment.RemarksConflictException;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** The papers of a file: what they say before and after submission, for whom, and that nothing in them is invented. */
class PaperModuleTest extends IntegrationTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private PaperService papers;

    @Autowired
    private FileExtractService extracts;

    @Autowired
    private SelfAssessmentService files;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer officer;
    private Officer coordinator;

    @BeforeEach
    void openFile() {
        cycle = cycles.open(6, "92", "22");
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        coordinator = people.of(canTho, Roles.COORDINATOR);
    }

    @Test
    void aDraftSaysSoAndWhatIsMissingIsNotZero() {
        var text = text(FilePaper.SCORE_TABLE);

        assertThat(text).contains("DỰ THẢO", "chưa có", "ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ", hash());
        assertThat(text).doesNotContain("0,00/");
        assertThat(text(FilePaper.SELF_REPORT)).contains("chưa có điểm không phải là 0 điểm");
    }

    @Test
    void theSubmittedPaperCarriesWhatTheLeaderApproved() {
        testFiles.submit(cycle.id(), canTho);
        var approved = testFiles.hash(cycle.id(), canTho);

        var text = text(FilePaper.SELF_REPORT);

        assertThat(text).doesNotContain("DỰ THẢO").contains(approved);
        assertThat(write(FilePaper.SELF_REPORT, PaperFormat.PDF).name()).doesNotContain("dự thảo");
    }

    @Test
    void theSameContentGivesTheSamePaper() {
        var first = write(FilePaper.EXPLANATION, PaperFormat.PDF).content();

        assertThat(write(FilePaper.EXPLANATION, PaperFormat.PDF).content()).isEqualTo(first);
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        assertThat(write(FilePaper.EXPLANATION, PaperFormat.PDF).content()).isNotEqualTo(first);
    }

    @Test
    void theExplanationReportSpeaksOfWhatIsNotProvedAndOfNothingElse() {
        var leaves = testFiles.leaves(cycle.id(), canTho);
        testFiles.fill(cycle.id(), canTho, leaf -> leaf.equals(leaves.get(0)) ? proved(leaf) : TestFiles.full(leaf));
        var document = testFiles.document(officer, "Báo cáo của " + cycle.id());
        attach(leaves.get(0), document.id(), "2");

        var text = text(FilePaper.EXPLANATION);

        assertThat(text)
                .contains("Giải trình: Đã thực hiện đủ", "Chưa có tài liệu kiểm chứng")
                .contains(leaves.get(1).code() + " " + leaves.get(1).name().vi().split(" ")[0])
                .contains("Tài liệu kiểm chứng chưa đủ: Báo cáo.txt");
    }

    @Test
    void remarksArePrintedAndBelongToWhatIsApproved() {
        var before = hash();
        remark("Thiếu biên chế <b>", "Bổ sung {{year}} & kinh phí", 0);

        assertThat(text(FilePaper.DIFFICULTIES)).contains("Thiếu biên chế <b>", "Bổ sung {{year}} & kinh phí");
        assertThat(hash()).isNotEqualTo(before);
        remark("", "", 1);
        assertThat(hash()).as("nothing said is nothing approved").isEqualTo(before);
    }

    @Test
    void twoCoordinatorsLoseNoRemark() {
        remark("một", "", 0);

        var conflict = catchThrowableOfType(RemarksConflictException.class, () -> remark("hai", "", 0));

        assertThat(conflict.theirs().difficulties()).isEqualTo("một");
        remark("một", "", 0);
        remark("hai", "", 1);
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        testFiles.sendToLeader(cycle.id(), canTho);
        assertThatThrownBy(() -> remark("ba", "", 2)).isInstanceOf(FileClosedException.class);
    }

    @Test
    void theWorkbookHoldsTextsOnly() throws Exception {
        testFiles.fill(cycle.id(), canTho, leaf -> TestFiles.full(leaf).explained("=HYPERLINK(\"http://10.0.0.1\")"));
        remark("=1+1", "@SUM(A1)", 0);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(
                write(FilePaper.SCORE_TABLE, PaperFormat.EXCEL).content()))) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    assertThat(cell.getCellType().name()).isIn("STRING", "BLANK");
                }
            }
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .contains("Bảng điểm tự chấm");
        }
    }

    @Test
    void nobodyElseSeesThePapersOfADraft() {
        var stranger = people.of(cycles.agency("22"), Roles.LEADER);
        var appraiser = people.of(cycles.agency("22"), Roles.APPRAISER);

        assertThatThrownBy(() -> ActingOfficer.call(stranger, () -> papers.papers(cycle.id(), canTho)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.call(appraiser, () -> papers.papers(cycle.id(), canTho)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    private static AnswerContent proved(Leaf leaf) {
        return TestFiles.full(leaf).explained("");
    }

    private void attach(Leaf leaf, vn.parindex.evidence.DocumentId document, String page) {
        ActingOfficer.run(
                officer, () -> files.attach(new AttachDocument(cycle.id(), canTho, leaf.id(), document, page)));
    }

    private void remark(String difficulties, String proposals, long version) {
        ActingOfficer.run(coordinator, () -> extracts.write(cycle.id(), canTho, difficulties, proposals, version));
    }

    private String hash() {
        return ActingOfficer.call(officer, () -> papers.papers(cycle.id(), canTho))
                .hash();
    }

    private PaperFile write(FilePaper paper, PaperFormat format) {
        return ActingOfficer.call(officer, () -> papers.write(cycle.id(), canTho, paper, format));
    }

    private String text(FilePaper paper) {
        try (var document = Loader.loadPDF(write(paper, PaperFormat.PDF).content())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
