package vn.parindex.selfassessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.Cycles;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.evidence.ui.PaperDialog;
import vn.parindex.evidence.ui.UploadPlace;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.Roles;
import vn.parindex.shell.MenuButton;
import vn.parindex.shell.OpenedMenu;

/** The card "Tài liệu kiểm chứng": what is known of each document, entering it, taking one from the library. */
class EvidenceCardTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private Clock clock;

    @Autowired
    private Cycles known;

    private TestCycle cycle;
    private AssessmentYear year;
    private AgencyId canTho;
    private Officer officer;
    private DocumentRow document;

    @BeforeEach
    void oneDocumentInTheLibrary() {
        cycle = cycles.open(10, "92");
        year = known.get(cycle.id()).year();
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        document = testFiles.document(officer, "Tờ trình của " + cycle.id());
        signIn(officer);
    }

    @Test
    void aDocumentIsTakenFromTheLibraryDescribedAndTakenOffAgain() {
        openTheFile();
        _click(_get(Button.class, spec -> spec.withText("Lấy từ kho")));
        @SuppressWarnings("unchecked")
        Grid<LibraryRow> library = _get(_get(LibraryDialog.class), Grid.class);
        assertThat(GridKt._findAll(library))
                .extracting(row -> row.document().id())
                .contains(document.id());
        library.select(GridKt._findAll(library).stream()
                .filter(row -> row.document().id().equals(document.id()))
                .findFirst()
                .orElseThrow());
        _click(_get(Button.class, spec -> spec.withText("Gắn vào mục")));

        assertThat(text(row()))
                .contains("Báo cáo.txt")
                .contains("chưa có số văn bản")
                .contains("Thiếu trang");

        choose("Ghi, sửa thông tin văn bản");
        var dialog = _get(PaperDialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Số, ký hiệu")), "412/BC-UBND");
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Trích yếu")), "Kiểm soát TTHC");
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Cơ quan ban hành")), "UBND TP Cần Thơ");
        var issued = _get(dialog, DatePicker.class, spec -> spec.withLabel("Ngày ban hành"));
        _setValue(issued, LocalDate.now(clock).plusDays(1));
        _click(_get(Button.class, spec -> spec.withText("Lưu thông tin")));
        assertThat(issued.isInvalid()).isTrue();
        assertThat(issued.getErrorMessage()).startsWith("Ngày ban hành chưa tới");

        _setValue(issued, LocalDate.of(year.value(), 12, 15));
        _click(_get(Button.class, spec -> spec.withText("Lưu thông tin")));
        assertThat(text(row()))
                .contains("412/BC-UBND – Kiểm soát TTHC")
                .contains("UBND TP Cần Thơ, ban hành 15/12/" + year);

        choose("Bỏ khỏi mục này");
        _assertNone(EvidenceRow.class);
    }

    @Test
    void filesAreBroughtForThisLeafAndShowWhenTheyAreTaken() {
        openTheFile();
        var place = _get(UploadPlace.class);
        var leaf = testFiles.leaves(cycle.id(), canTho).get(0);
        assertThat(place.getElement().getProperty("target"))
                .isEqualTo("api/cycles/" + cycle.id() + "/agencies/" + canTho + "/leaves/" + leaf.id() + "/documents");
        attach(null);

        BasicUtilsKt._fireDomEvent(place, "upload-taken");

        assertThat(text(row())).contains("Báo cáo.txt");
        assertThat(_get(UploadPlace.class))
                .as("files on their way stay on the screen")
                .isSameAs(place);
    }

    @Test
    void theRowStaysWhileSomebodyTypesIntoIt() {
        attach(null);
        openTheFile();
        var before = row();
        var leaf = testFiles.leaves(cycle.id(), canTho).get(0);
        ActingOfficer.run(
                officer, () -> files.refer(new AttachDocument(cycle.id(), canTho, leaf.id(), document.id(), "12"), 0));

        saved();

        assertThat(row()).isSameAs(before);
        assertThat(text(before)).contains("Thiếu ngày");
    }

    @Test
    void whoCannotWriteReadsTheSameWords() {
        attach("3–4");
        ActingOfficer.run(
                officer,
                () -> files.describe(
                        which(null), new Issuance("7/QĐ", "UBND", LocalDate.of(year.value() - 1, 5, 2), null), 0));
        signIn(people.of(canTho, Roles.LEADER));
        openTheFile();

        assertThat(text(row())).contains("7/QĐ").contains("Trang 3–4").contains("Ngoài năm");
        _assertNone(PageKeeper.class);
        _assertNone(UploadPlace.class);
        assertThat(_find(row(), MenuButton.class)).isEmpty();
    }

    private void attach(String page) {
        ActingOfficer.run(officer, () -> files.attach(which(page)));
    }

    private AttachDocument which(String page) {
        return new AttachDocument(
                cycle.id(), canTho, testFiles.leaves(cycle.id(), canTho).get(0).id(), document.id(), page);
    }

    private void openTheFile() {
        open(SelfAssessmentNavigation.file(cycle.id(), canTho));
    }

    private static EvidenceRow row() {
        return _get(EvidenceRow.class);
    }

    /** What the browser tells once the server has committed a page. */
    private static void saved() {
        BasicUtilsKt._fireDomEvent(_get(PageKeeper.class), "page-saved");
    }

    private static void choose(String verb) {
        OpenedMenu.of(_get(row(), MenuButton.class)).choose(verb);
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
