package vn.parindex.appraisal.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.Response;
import vn.parindex.appraisal.Verdict;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.Points;
import vn.parindex.shell.PageSentence;

/** The grid, the clarification and the second decision as people use them. */
class AppraisalViewTest extends ViewTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private AppraisalService service;

    private TestCycle cycle;
    private AgencyId canTho;

    @BeforeEach
    void submit() {
        cycle = flow.appraising(10, "92");
        canTho = flow.agency("92");
    }

    @Test
    void theGridListsTheAgenciesWithFiguresAndDecision() {
        openGrid("1.2");

        var grid = _get(FindingTable.class);
        assertThat(_size(grid)).as("the region and its agency").isEqualTo(2);
        assertThat(_getFormattedRow(grid, 1)).contains("Tổng số100", "Tỷ lệ100,00%", "Tự chấm1,00", "Tài liệu0");
    }

    @Test
    void keepingIsStored() {
        openGrid("1.2");

        choose(1);
        save();

        assertThat(finding("1.2").decision().verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void controlZTakesTheLastSaveBackOnce() {
        openGrid("1.2");
        choose(1);
        save();
        assertThat(finding("1.2").decision().verdict()).isEqualTo(Verdict.KEPT);

        pressControlZ();
        assertThat(finding("1.2").decision().verdict()).isEqualTo(Verdict.PENDING);

        choose(1);
        ActingOfficer.run(
                flow.appraiser("BNV"),
                () -> service.keep(finding("1.2").id(), finding("1.2").version()));
        pressControlZ();
        assertThat(finding("1.2").decision().verdict()).isEqualTo(Verdict.KEPT);
    }

    private static void pressControlZ() {
        var pressed = Json.createObject();
        pressed.put("event.key", "z");
        pressed.put(BoardKeys.UNDO, true);
        pressed.put(BoardKeys.DIGIT, false);
        pressed.put(BoardKeys.ARROW, false);
        var page = UI.getCurrent().getElement();
        page.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(page, "keydown", pressed));
    }

    @Test
    void pointsAboveTheMaximumAreRefusedAtTheField() {
        openGrid("1.2");
        choose(2);
        _setValue(_get(Checkbox.class), true);
        var points =
                _get(TextField.class, spec -> spec.withClasses("par-number").withPredicate(TextField::isVisible));
        _setValue(points, "1,5");
        _setValue(area("appraisal.DecisionForm.reason"), REASON);
        save();

        assertThat(points.isInvalid()).isTrue();
        assertThat(finding("1.2").decision().verdict()).isEqualTo(Verdict.PENDING);

        _setValue(points, "0,5");
        save();
        assertThat(finding("1.2").points()).isEqualTo(Points.of("0.5"));
    }

    @Test
    void aShortReasonIsRefusedAndNothingTypedIsLost() {
        openGrid("1.1");
        choose(3);
        var question = area("appraisal.DecisionForm.question");
        _setValue(question, "Vì sao");
        save();

        assertThat(question.isInvalid()).isTrue();
        assertThat(question.getValue()).isEqualTo("Vì sao");
    }

    @Test
    void aConflictShowsBothAndMineCanBeUsed() {
        openGrid("1.2");
        var seen = finding("1.2");
        ActingOfficer.run(flow.appraiser("BNV"), () -> service.ask(seen.id(), seen.version(), REASON));
        choose(1);
        save();

        _get(ConflictDialog.class);
        assertThat(finding("1.2").decision().verdict()).isEqualTo(Verdict.ASKED);
        _click(button("appraisal.ConflictDialog.useMine"));
        assertThat(finding("1.2").decision().verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void anotherMinistryFindsNoSuchPage() {
        signIn(flow.appraiser("BTP"));
        open(AppraisalNavigation.grid(cycle.id(), finding("1.1").leaf()));

        assertThat(_find(GridBoard.class)).isEmpty();
    }

    @Test
    void theAgencyContestsAndFinishes() {
        clarifying();

        _setValue(choices(), Response.CONTESTED);
        _setValue(_get(TextArea.class), REASON);
        _click(button("appraisal.ClarificationItem.save"));
        assertThat(finding("1.1").reply().grounds()).isEqualTo(REASON);

        _click(button("appraisal.ClarificationView.finish"));
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
    }

    @Test
    void theSentenceSaysWhatWaits() {
        clarifying();

        assertThat(_get(PageSentence.class).getText()).startsWith("Còn 1 mục");
    }

    private void clarifying() {
        flow.change(cycle.id(), canTho, "1.1", "0.75");
        flow.closeAll(cycle.id(), canTho);
        signIn(flow.coordinator("92"));
        open(AppraisalNavigation.clarification(cycle.id(), canTho));
    }

    private void openGrid(String code) {
        signIn(flow.appraiser("BNV"));
        open(AppraisalNavigation.grid(cycle.id(), finding(code).leaf()));
    }

    private void choose(int digit) {
        _get(DecisionForm.class).choose(digit);
    }

    private void save() {
        _click(button("appraisal.DecisionForm.save"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Response> choices() {
        return _get(RadioButtonGroup.class);
    }

    private static Button button(String key) {
        return _get(Button.class, spec -> spec.withText(text(key)));
    }

    private static TextArea area(String key) {
        return _get(TextArea.class, spec -> spec.withLabel(text(key)));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private FindingDetails finding(String code) {
        return flow.finding(cycle.id(), canTho, code);
    }
}
