package vn.parindex.appraisal.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraisal.ui.BoardScreen.area;
import static vn.parindex.appraisal.ui.BoardScreen.button;
import static vn.parindex.appraisal.ui.BoardScreen.text;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.StandardReasonService;
import vn.parindex.appraisal.Verdict;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.Roles;

/** The grid of a field and of an agency, many lines at once, reasons, and evidence refused beside it. */
class GridViewTest extends ViewTest {

    private static final String WHY = "Văn bản ban hành năm 2021, ngoài kỳ đánh giá";

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private StandardReasonService reasons;

    @Autowired
    private TestPeople people;

    @Autowired
    private FieldStage stage;

    @BeforeEach
    void submit() {
        stage.open();
        signIn(stage.appraiser());
    }

    @Test
    void anAgencyIsReadAcrossItsLeaves() {
        open(AppraisalNavigation.agency(stage.cycle().id(), stage.canTho()));

        var table = _get(FindingTable.class);
        assertThat(_size(table)).as("the field and its two leaves").isEqualTo(3);
        assertThat(_getFormattedRow(table, 1)).contains("Tự chấm1,00", "Tài liệu1");
    }

    @Test
    void theSpaceBarMarksRowsAndOnlyTheseAreOfferedToBeKept() {
        openField();
        var table = _get(FindingTable.class);
        assertThat(clearRows()).isEqualTo(1);
        assertThat(table.choose(stage.finding("1.1").id())).isTrue();

        pressSpace(table);
        assertThat(_get(Button.class, spec -> spec.withText("Giữ nguyên 1 dòng đã chọn…")))
                .isNotNull();
        pressSpace(table);
        assertThat(clearRows()).as("the mark is off again").isEqualTo(1);

        pressSpace(table);
        table.choose(flow.finding(stage.cycle().id(), flow.agency("22"), "1.1").id());
        pressSpace(table);
        _click(_get(Button.class, spec -> spec.withText("Giữ nguyên 2 dòng đã chọn…")));
        assertThat(_get(KeepManyDialog.class).getElement().getTextRecursively())
                .as("the other has no evidence")
                .contains("1 dòng");
        _click(_get(Button.class, spec -> spec.withText("Giữ nguyên 1 dòng")));

        assertThat(stage.finding("1.1").decision().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(flow.finding(stage.cycle().id(), flow.agency("22"), "1.1")
                        .decision()
                        .verdict())
                .isEqualTo(Verdict.PENDING);
        assertThat(_find(Button.class, spec -> spec.withText("Giữ nguyên 2 dòng đã chọn…")))
                .isEmpty();
    }

    private static void pressSpace(FindingTable table) {
        var pressed = Json.createObject();
        pressed.put(BoardKeys.SPACE, true);
        var grid = table.getElement();
        grid.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(grid, "keydown", pressed));
    }

    private static int clearRows() {
        var text = LocatorJ._get(BoardTools.class).getElement().getTextRecursively();
        var found = Pattern.compile("Giữ nguyên (\\d+) dòng rõ ràng").matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    @Test
    void theFourthKeyRefusesTheDocumentAndWhatIsTypedStays() {
        openField();
        _get(DecisionForm.class).choose(2);
        _setValue(area("appraisal.DecisionForm.reason"), "Một nửa lý do");
        _get(DecisionForm.class).choose(4);
        _setValue(area("appraisal.RejectPanel.reason"), "Không");
        _click(button("appraisal.RejectPanel.reject"));
        assertThat(area("appraisal.RejectPanel.reason").isInvalid()).isTrue();

        _setValue(area("appraisal.RejectPanel.reason"), WHY);
        _click(button("appraisal.RejectPanel.reject"));

        assertThat(button("appraisal.RejectPanel.accept").isVisible()).isTrue();
        assertThat(area("appraisal.DecisionForm.reason").getValue()).isEqualTo("Một nửa lý do");
        assertThat(stage.finding("1.1").decision().verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void aHundredKilobytesOfReasonAreRefusedWithTheLimit() {
        openField();
        _get(DecisionForm.class).choose(3);
        var question = area("appraisal.DecisionForm.question");
        _setValue(question, "x".repeat(100_000));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        save -> save.getParent().isPresent() && save.getText().startsWith("Lưu, sang"))));

        assertThat(question.isInvalid()).isTrue();
        assertThat(question.getErrorMessage()).contains("100.000", "2.000");
        assertThat(stage.finding("1.1").decision().verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void keepingManyNamesWhatIsLeftOut() {
        openField();
        _click(_get(
                Button.class,
                spec -> spec.withText(UI.getCurrent().getTranslation("appraisal.BoardTools.keepMany", 1))));
        var lists = LocatorJ._find(Grid.class).stream()
                .filter(grid -> !(grid instanceof FindingTable))
                .toList();
        assertThat(lists).hasSize(2);
        assertThat(_size(lists.get(0))).as("proved and undecided").isEqualTo(1);
        assertThat(_size(lists.get(1))).as("without evidence").isEqualTo(3);

        _click(_get(
                Button.class,
                spec -> spec.withText(UI.getCurrent().getTranslation("appraisal.KeepManyDialog.keep", 1))));

        assertThat(stage.finding("1.1").decision().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(stage.finding("1.2").decision().verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void whatWasKeptAtOnceIsShownAsDecided() {
        open(AppraisalNavigation.agency(stage.cycle().id(), stage.canTho()));
        _click(button("appraisal.BoardTools.keepMany", 1));
        _click(button("appraisal.KeepManyDialog.keep", 1));

        _get(FindingTable.class).choose(stage.finding("1.1").id());

        assertThat(_get(DecisionForm.class).verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void aStandardReasonIsTakenIntoTheField() {
        ActingOfficer.run(stage.cycle().manager(), () -> reasons.add(stage.field(), ReasonPurpose.ASK, WHY, ""));
        openField();
        _get(DecisionForm.class).choose(3);
        _get(ReasonField.class, spec -> spec.withPredicate(one -> one.isVisible()))
                .take(ActingOfficer.call(stage.appraiser(), () -> reasons.of(List.of(stage.field())))
                        .get(0));

        assertThat(area("appraisal.DecisionForm.question").getValue()).isEqualTo(WHY);
    }

    @Test
    void theCycleManagerWritesStandardReasonsOnTheirPage() {
        signIn(people.of(Roles.CYCLE_MANAGER));
        open(AppraisalNavigation.reasons(stage.cycle().id()));
        _click(button("appraisal.StandardReasonsView.add"));
        _setValue(area("appraisal.StandardReasonDialog.vi"), "Sai");
        _click(button("appraisal.StandardReasonDialog.save"));
        assertThat(area("appraisal.StandardReasonDialog.vi").isInvalid()).isTrue();

        var words = WHY + " " + stage.cycle().id();
        _setValue(area("appraisal.StandardReasonDialog.vi"), words);
        _click(button("appraisal.StandardReasonDialog.save"));

        assertThat(_find(StandardReasonDialog.class)).isEmpty();
        assertThat(ActingOfficer.call(
                        stage.appraiser(),
                        () -> reasons.of(stage.cycle().set().fields().stream()
                                .map(node -> node.id())
                                .toList())))
                .anySatisfy(reason -> assertThat(reason.text().vi()).isEqualTo(words));
        assertThat(_get(ComboBox.class).isVisible()).isTrue();
    }

    private void openField() {
        open(AppraisalNavigation.field(stage.cycle().id(), stage.field()));
    }
}
