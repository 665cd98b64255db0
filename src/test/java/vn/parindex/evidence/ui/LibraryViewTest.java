package vn.parindex.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.Cycles;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceNavigation;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.evidence.LibraryService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.Roles;

/** The page of the library: finding, reading, describing, using again, moving to the newer edition. */
class LibraryViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private LibraryService library;

    @Autowired
    private Cycles known;

    @Autowired
    private JdbcTemplate jdbc;

    private TestCycle cycle;
    private int year;
    private AgencyId canTho;
    private Officer officer;
    private DocumentRow document;

    @BeforeEach
    void oneDocument() {
        cycle = cycles.open(10, "92");
        year = known.get(cycle.id()).year().value();
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        document = testFiles.document(officer, "Tờ trình " + UUID.randomUUID());
        signIn(officer);
    }

    @Test
    void aDocumentIsChosenDescribedAndHeldAgainstItsYear() {
        attach();
        open(EvidenceNavigation.document(document.id()));
        assertThat(text(_get(PaperPane.class)))
                .contains("Báo cáo.txt")
                .contains("Chưa có ngày hiệu lực hoặc ngày ban hành nên chưa so được với năm đánh giá " + year);

        _click(_get(Button.class, spec -> spec.withText("Sửa thông tin")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số, ký hiệu")), "9/TTr");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Ngày ban hành")), LocalDate.of(year - 1, 12, 1));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Ngày hiệu lực")), LocalDate.of(year, 1, 1));
        _click(_get(Button.class, spec -> spec.withText("Lưu thông tin")));

        assertThat(text(_get(PaperPane.class)))
                .contains("9/TTr")
                .contains("Có hiệu lực từ 01/01/" + year + ", trong năm đánh giá " + year + ".");
    }

    @Test
    void theListFollowsTheAddressAndSaysWhenNothingFits() {
        open("documents?show=UNUSED&q=Báo cáo");
        assertThat(rows()).contains(document.id().toString());
        attach();
        open("documents?show=UNUSED&q=Báo cáo");
        assertThat(rows()).doesNotContain(document.id().toString());

        open("documents?q=" + UUID.randomUUID());
        assertThat(GridKt._size(_get(LibraryGrid.class))).isZero();
        open("documents?year=9999&show=nonsense&q=");
        assertThat(rows()).contains(document.id().toString());
    }

    @Test
    void oneDocumentIsGivenToManyLeavesAtOnce() {
        open(EvidenceNavigation.document(document.id()));
        _click(_get(Button.class, spec -> spec.withText("Gắn vào nhiều mục")));
        var boxes = _find(_get(PlacesDialog.class), Checkbox.class);
        assertThat(_get(Button.class, spec -> spec.withText("Gắn vào mục đã chọn"))
                        .isEnabled())
                .isFalse();
        _setValue(boxes.get(0), true);
        _setValue(boxes.get(1), true);
        _click(_get(Button.class, spec -> spec.withText("Gắn vào mục đã chọn")));

        assertThat(_find(_get(PaperUses.class), ListItem.class)).hasSize(2);
    }

    @Test
    void anOlderUseMovesToTheNewerEditionWithOneClick() {
        attach();
        var next = testFiles.document(officer, "Bản hai " + UUID.randomUUID());
        ActingOfficer.run(officer, () -> library.replace(canTho, document.id(), next.id()));

        open(EvidenceNavigation.document(document.id()));
        assertThat(text(_get(PaperUses.class))).contains("Đang dùng bản 1");
        _click(_get(Button.class, spec -> spec.withText("Dùng bản 2")));

        assertThat(text(_get(PaperUses.class))).doesNotContain("Đang dùng bản 1");
        assertThat(text(_get(PaperEditions.class))).contains("Bản 2, mới nhất").contains("Bản 1");
    }

    @Test
    void whatIsInItIsShownAsFarAsItMayBe() {
        jdbc.update(
                "UPDATE evidence_document SET media_type = 'application/pdf', file_name = 'a.pdf' WHERE id = ?",
                document.id().value());
        open(EvidenceNavigation.document(document.id()));
        assertThat(_get(IFrame.class).getSrc()).isEqualTo(DocumentPreview.address(document));

        jdbc.update(
                "UPDATE evidence_work SET scan_status = 'INFECTED' WHERE document_id = ?",
                document.id().value());
        open(EvidenceNavigation.document(document.id()));
        _assertNone(IFrame.class);
        _assertNone(Pre.class);
        assertThat(text(_get(DocumentPreview.class))).contains("Có mã độc");
    }

    @Test
    void theLeaderReadsAndChangesNothing() {
        signIn(people.of(canTho, Roles.LEADER));
        open(EvidenceNavigation.document(document.id()));

        _assertNone(UploadPlace.class);
        for (var verb : List.of("Sửa thông tin", "Gắn vào nhiều mục", "Tải lên bản mới")) {
            assertThat(_find(Button.class, spec -> spec.withText(verb))).isEmpty();
        }
        assertThat(text(_get(PaperPane.class))).contains("Báo cáo.txt");
    }

    private void attach() {
        var leaf = testFiles.leaves(cycle.id(), canTho).get(0);
        ActingOfficer.run(
                officer, () -> files.attach(new AttachDocument(cycle.id(), canTho, leaf.id(), document.id(), null)));
    }

    private static List<String> rows() {
        return GridKt._findAll(_get(LibraryGrid.class)).stream()
                .map(LibraryRow::document)
                .map(row -> row.id().toString())
                .toList();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
