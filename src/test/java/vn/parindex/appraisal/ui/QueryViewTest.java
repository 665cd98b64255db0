package vn.parindex.appraisal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.ScreenText;
import vn.parindex.ViewTest;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.QueryFlow;
import vn.parindex.appraisal.QueryStage;
import vn.parindex.appraisal.QueryStatus;
import vn.parindex.appraisal.Response;

/** A question about one criterion on both sides' screens. */
class QueryViewTest extends ViewTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private QueryFlow queries;

    @Autowired
    private QueryStage stage;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void theAppraiserSeesWhoWillReadBeforeTheQuestionGoes() {
        writeQuestion();

        var dialog = _get(AskDialog.class);
        assertThat(ScreenText.of(dialog)).contains(QueryFlow.QUESTION, "Cần Thơ");
        assertThat(queries.read(stage.coordinator(), stage.cycle().id(), stage.canTho()))
                .isEmpty();
        _click(_get(dialog, Button.class, spec -> spec.withText(text("appraisal.AskDialog.send"))));

        assertThat(queries.read(stage.coordinator(), stage.cycle().id(), stage.canTho()))
                .hasSize(1);
        assertThat(queries.last(stage.appraiser(), finding()).question()).isEqualTo(QueryFlow.QUESTION);
    }

    @Test
    void aQuestionTooShortIsRefusedAtItsFieldAndStays() {
        openGrid();
        _get(DecisionForm.class).choose(3);
        chooseNow();
        _setValue(question(), "ngắn");

        save();

        assertThat(question().isInvalid()).isTrue();
        assertThat(question().getValue()).isEqualTo("ngắn");
        _assertNone(AskDialog.class);
    }

    @Test
    void whileTheAgencyIsAskedThePaneOffersNoDecision() {
        queries.ask(stage.appraiser(), finding());

        openGrid();

        _assertNone(DecisionForm.class);
        assertThat(_find(QueryCard.class)).hasSize(1);
        _get(Button.class, spec -> spec.withText(text("appraisal.ExchangePanel.extend")));
        _click(_get(Button.class, spec -> spec.withText(text("appraisal.ExchangePanel.withdraw"))));
        var dialog = _get(QueryWithdrawDialog.class);
        _setValue(_get(dialog, TextArea.class), AppraisalFlow.REASON);
        _click(_get(dialog, Button.class, spec -> spec.withText(text("appraisal.QueryWithdrawDialog.confirm"))));
        assertThat(queries.last(stage.appraiser(), finding()).status()).isEqualTo(QueryStatus.WITHDRAWN);
        _get(DecisionForm.class);
    }

    @Test
    void aChangedScoreMayBeShownWithTheQuestion() {
        flow.change(stage.cycle().id(), stage.canTho(), "1.1", "0.5");
        openGrid();
        _get(DecisionForm.class).choose(3);
        chooseNow();
        _setValue(question(), QueryFlow.QUESTION);
        _setValue(_get(_get(AskChoice.class), Checkbox.class), true);

        save();
        _click(_get(Button.class, spec -> spec.withText(text("appraisal.AskDialog.send"))));

        assertThat(queries.last(stage.appraiser(), finding()).shown()).isPresent();
    }

    @Test
    void theAgencyAnswersAndReadsItsAnswerAfterwards() {
        queries.ask(stage.appraiser(), finding());
        openAnswer();
        assertThat(ScreenText.ofCurrentUi())
                .contains(QueryFlow.QUESTION)
                .doesNotContain(stage.appraiser().displayName());

        _setValue(words(), QueryFlow.WORDS);
        send();

        assertThat(queries.last(stage.appraiser(), finding())
                        .answer()
                        .orElseThrow()
                        .words())
                .isEqualTo(QueryFlow.WORDS);
        _assertNone(QueryForm.class);
        assertThat(ScreenText.ofCurrentUi()).contains(QueryFlow.WORDS);
    }

    @Test
    void anAnswerTooShortIsRefusedBeforeItIsConfirmed() {
        queries.ask(stage.appraiser(), finding());
        openAnswer();
        _setValue(words(), "ngắn");

        _click(_get(_get(QueryForm.class), Button.class, spec -> spec.withText(text("appraisal.QueryForm.send"))));

        assertThat(words().isInvalid()).isTrue();
        assertThat(words().getValue()).isEqualTo("ngắn");
        _assertNone(ConfirmDialog.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aShownScoreIsAcceptedWithoutAWord() {
        flow.change(stage.cycle().id(), stage.canTho(), "1.1", "0.5");
        queries.ask(stage.appraiser(), finding(), true);
        openAnswer();

        _setValue((RadioButtonGroup<Response>) _get(_get(QueryForm.class), RadioButtonGroup.class), Response.ACCEPTED);
        send();

        assertThat(queries.last(stage.appraiser(), finding())
                        .answer()
                        .orElseThrow()
                        .response())
                .isEqualTo(Response.ACCEPTED);
    }

    @Test
    void aLateAnswerIsRefusedWithWordsAndWhatWasTypedStays() {
        var query = queries.ask(stage.appraiser(), finding());
        openAnswer();
        _setValue(words(), QueryFlow.WORDS);
        stage.over(query);

        send();

        assertThat(words().getValue()).isEqualTo(QueryFlow.WORDS);
        assertThat(ScreenText.ofCurrentUi()).contains(text("appraisal.QueryForm.notSent"));
        assertThat(queries.last(stage.appraiser(), finding()).answer()).isEmpty();
    }

    @Test
    void theLinkOfAMessageLeadsTheAppraiserToTheCriterion() {
        var id = stage.finding("1.2").id();
        var query = queries.ask(stage.appraiser(), id);
        queries.answer(stage.coordinator(), query);
        signIn(stage.appraiser());

        open(AppraisalNavigation.heard(stage.cycle().id(), stage.canTho(), query));

        assertThat(_get(FindingTable.class).asSingleSelect().getValue().line().finding())
                .isEqualTo(id);
        assertThat(ScreenText.ofCurrentUi()).contains(QueryFlow.WORDS);
    }

    @Test
    void afterClosingTheExchangeStandsBesideTheProvisionalResult() {
        queries.answer(stage.coordinator(), queries.ask(stage.appraiser(), finding()));
        flow.change(stage.cycle().id(), stage.canTho(), "1.1", "0.5");
        flow.closeAll(stage.cycle().id(), stage.canTho());
        signIn(stage.coordinator());

        open(AppraisalNavigation.clarification(stage.cycle().id(), stage.canTho()));

        assertThat(ScreenText.of(_get(EarlierQueries.class))).contains(QueryFlow.QUESTION, QueryFlow.WORDS);
    }

    private void writeQuestion() {
        openGrid();
        _get(DecisionForm.class).choose(3);
        chooseNow();
        _setValue(question(), QueryFlow.QUESTION);
        save();
    }

    private void openGrid() {
        signIn(stage.appraiser());
        open(AppraisalNavigation.agency(stage.cycle().id(), stage.canTho()));
        _get(FindingTable.class).choose(finding());
    }

    private void openAnswer() {
        signIn(stage.coordinator());
        open(AppraisalNavigation.clarification(stage.cycle().id(), stage.canTho()));
    }

    @SuppressWarnings("unchecked")
    private static void chooseNow() {
        var when = (RadioButtonGroup<Object>) _get(_get(AskChoice.class), RadioButtonGroup.class);
        _setValue(when, when.getListDataView().getItem(1));
    }

    private static TextArea question() {
        return _get(TextArea.class, spec -> spec.withLabel(text("appraisal.DecisionForm.question")));
    }

    private static TextArea words() {
        return _get(_get(QueryForm.class), TextArea.class);
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText(text("appraisal.DecisionForm.preview"))));
    }

    private static void send() {
        _click(_get(_get(QueryForm.class), Button.class, spec -> spec.withText(text("appraisal.QueryForm.send"))));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private FindingId finding() {
        return stage.finding("1.1").id();
    }
}
