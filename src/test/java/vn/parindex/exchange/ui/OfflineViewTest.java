package vn.parindex.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.exchange.OfflineSamples.cell;
import static vn.parindex.exchange.OfflineSamples.changed;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.exchange.OfflineFileService;
import vn.parindex.exchange.OfflineNavigation;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Banner;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.MenuButton;
import vn.parindex.shell.OpenedMenu;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Texts;

/** The page of working offline, without a browser: what somebody brings back, chooses, takes and takes back. */
class OfflineViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private OfflineFileService offline;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer officer;
    private Leaf choice;
    private Leaf ratio;
    private byte[] workbook;

    @BeforeEach
    void openPage() {
        cycle = cycles.open(10, "92");
        canTho = cycles.agency("92");
        officer = people.of(canTho, Roles.OFFICER);
        choice = testFiles.leaves(cycle.id(), canTho).get(0);
        ratio = testFiles.leaves(cycle.id(), canTho).get(1);
        save(officer, TestFiles.figures("90", "100"));
        workbook = ActingOfficer.call(officer, () -> offline.download(cycle.id(), canTho, Texts.VIETNAMESE))
                .content();
        signIn(officer);
        open(OfflineNavigation.offline(cycle.id(), canTho));
    }

    private void save(Officer by, AnswerContent content) {
        var version = ActingOfficer.call(by, () -> files.answer(cycle.id(), canTho, ratio.id()))
                .version();
        ActingOfficer.run(by, () -> files.save(new SaveAnswer(cycle.id(), canTho, ratio.id(), version, content)));
    }

    private AnswerContent stored(Leaf leaf) {
        return ActingOfficer.call(officer, () -> files.answer(cycle.id(), canTho, leaf.id()))
                .content();
    }

    private byte[] filled() {
        return changed(workbook, book -> {
            cell(book, choice.code(), "choice").setCellValue("Đủ");
            cell(book, ratio.code(), "figure:b").setCellValue("95");
        });
    }

    private static void bring(byte[] content) {
        _get(OfflineView.class).bring(content);
    }

    private static String sentence() {
        return _get(PageSentence.class).getText();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static void confirm() {
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        dialog.close();
    }

    @Test
    void theMenuOfTheFileLeadsHere() {
        open(SelfAssessmentNavigation.file(cycle.id(), canTho));
        assertThat(_find(MenuButton.class).stream().flatMap(menu -> OpenedMenu.of(menu).entries().stream()))
                .contains("Làm ngoại tuyến bằng Excel");
    }

    @Test
    void anUntouchedWorkbookSaysThatNothingDiffers() {
        bring(workbook);
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(sentence()).isEqualTo("Tệp giống hệt hồ sơ");
    }

    @Test
    void whatOnlyTheWorkbookChangedIsChosenFromTheStart() {
        bring(filled());
        assertThat(_find(Checkbox.class))
                .hasSize(2)
                .allSatisfy(box -> assertThat(box.getValue()).isTrue());
        _setValue(_find(Checkbox.class).get(0), false);

        _click(button("Nhận 1 giá trị"));
        confirm();

        assertThat(sentence()).isEqualTo("Đã nhận 1 mục từ Excel");
        assertThat(stored(choice).choice()).isNull();
        assertThat(stored(ratio)).isEqualTo(TestFiles.figures("95", "100"));

        _click(button("Hoàn tác lần nhận này"));
        confirm();
        assertThat(sentence()).isEqualTo("Đã hoàn tác 1 mục");
        assertThat(stored(ratio)).isEqualTo(TestFiles.figures("90", "100"));
    }

    @Test
    void aConflictKeepsTheButtonUntilItIsChosen() {
        var colleague = people.of(canTho, Roles.COORDINATOR);
        save(colleague, TestFiles.figures("80", "100"));
        bring(filled());

        assertThat(sentence()).isEqualTo("2 giá trị trong Excel khác hồ sơ, 1 chỗ cần chọn");
        _click(button("Còn 1 chỗ chưa chọn"));
        _assertNone(ConfirmDialog.class);

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> group = _get(RadioButtonGroup.class);
        _setValue(group, false);
        _click(button("Nhận 1 giá trị"));
        confirm();

        assertThat(stored(ratio)).isEqualTo(TestFiles.figures("80", "100"));
        assertThat(stored(choice).choice()).isEqualTo(2);
    }

    @Test
    void whatWasChangedMeanwhileIsNamedAndNotOverwritten() {
        bring(filled());
        save(people.of(canTho, Roles.COORDINATOR), TestFiles.figures("80", "100"));
        _click(button("Nhận 2 giá trị"));
        confirm();

        assertThat(sentence()).isEqualTo("Đã nhận 1 trong 2 mục từ Excel");
        assertThat(stored(ratio)).isEqualTo(TestFiles.figures("80", "100"));
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedInWordsAndAnotherCanBeBrought() {
        bring(new byte[] {1, 2, 3});
        assertThat(_find(Banner.class)).hasSize(1);
        assertThat(_find(Upload.class)).hasSize(1);
        assertThat(sentence()).isEqualTo("Chưa nhận tệp, hồ sơ không thay đổi");
    }

    @Test
    void aFileThatIsNotOpenSaysSo() {
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        testFiles.sendToLeader(cycle.id(), canTho);
        open(OfflineNavigation.offline(cycle.id(), canTho));
        assertThat(_find(EmptyState.class)).hasSize(1);
        _assertNone(Upload.class);
    }
}
