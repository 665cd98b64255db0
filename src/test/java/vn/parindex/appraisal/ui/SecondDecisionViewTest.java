package vn.parindex.appraisal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.ScreenText;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.DecideAgain;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.Response;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.appraisal.SecondDecisionService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.Points;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.PageSentence;
import vn.parindex.workflow.DueJobs;

/** An agency contests, the ministry decides again, the agency reads what came of it. */
class SecondDecisionViewTest extends ViewTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private SecondDecisionService second;

    @Autowired
    private DueJobs jobs;

    private TestCycle cycle;
    private AgencyId canTho;

    @BeforeEach
    void appraise() {
        cycle = flow.appraising(10, "92");
        canTho = flow.agency("92");
        flow.change(cycle.id(), canTho, "1.1", "0.75");
        flow.closeAll(cycle.id(), canTho);
    }

    @Test
    void theMinistryReadsNothingBeforeTheAgencyHasFinished() {
        ActingOfficer.run(
                flow.coordinator("92"),
                () -> flow.clarification().contest(finding().id(), finding().version(), REASON));

        signIn(flow.appraiser("BNV"));
        open(AppraisalNavigation.secondDecision(cycle.id(), canTho));

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(SecondDecisionItem.class)).isEmpty();
    }

    @Test
    void whoDecidesAgainAfterSomebodyElseSeesBothAndMayUseTheOwn() {
        contested();
        signIn(flow.appraiser("BNV"));
        open(AppraisalNavigation.secondDecision(cycle.id(), canTho));
        decideAgain(SecondChoice.OTHER, "0.5");

        _setValue(choices(), SecondChoice.KEEP);
        _setValue(_get(TextArea.class), REASON);
        _click(button("appraisal.SecondDecisionItem.saveLast"));

        assertThat(ScreenText.of(_get(ConflictDialog.class)))
                .contains("Giữ điểm thẩm định", "0,75", "Đã đổi điểm", "0,50");
        assertThat(finding().points()).isEqualTo(Points.of("0.5"));
        _click(button("appraisal.ConflictDialog.useMine"));
        assertThat(finding().points()).isEqualTo(Points.of("0.75"));
    }

    @Test
    void pointsOutOfBoundsAreRefusedAtTheFieldAndWhatWasTypedStays() {
        contested();
        signIn(flow.appraiser("BNV"));
        open(AppraisalNavigation.secondDecision(cycle.id(), canTho));
        _setValue(choices(), SecondChoice.OTHER);
        var points = _get(TextField.class, spec -> spec.withClasses("par-number"));
        _setValue(points, "9");
        _setValue(_get(TextArea.class), REASON);
        _click(button("appraisal.SecondDecisionItem.saveLast"));

        assertThat(points.isInvalid()).isTrue();
        assertThat(points.getErrorMessage()).contains("1,00");
        assertThat(_get(TextArea.class).getValue()).isEqualTo(REASON);
        assertThat(finding().second()).isEmpty();
    }

    @Test
    void theAgencyReadsPointsAndReasonOfTheSecondDecision() {
        contested();
        decideAgain(SecondChoice.OTHER, "0.5");
        signIn(flow.coordinator("92"));
        open(AppraisalNavigation.clarification(cycle.id(), canTho));
        assertThat(_find(SecondWord.class)).isEmpty();
        assertThat(_get(PageSentence.class).getText()).contains("1 mục đang chờ bộ chủ trì quyết định lại");

        ActingOfficer.run(
                flow.appraiser("BNV"), () -> second.closeAgain(finding().appraisal()));
        open(AppraisalNavigation.clarification(cycle.id(), canTho));

        assertThat(_find(_get(SecondWord.class), Span.class, spec -> spec.withClasses("par-path__value")))
                .extracting(Span::getText)
                .containsExactly("1,00", "0,75", "0,50");
        assertThat(_get(PageSentence.class).getText()).isEqualTo("Bộ chủ trì đã quyết định lại 1 mục.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aWordOfAColleagueIsNotWrittenOver() {
        signIn(flow.coordinator("92"));
        open(AppraisalNavigation.clarification(cycle.id(), canTho));
        ActingOfficer.run(
                flow.coordinator("92"),
                () -> flow.clarification().contest(finding().id(), finding().version(), REASON));

        _setValue(_get(RadioButtonGroup.class), Response.ACCEPTED);
        _click(button("appraisal.ClarificationItem.save"));

        assertThat(finding().reply().response()).isEqualTo(Response.CONTESTED);
        _click(button("appraisal.ClarificationItem.reload"));
        assertThat(_get(RadioButtonGroup.class).getValue()).isEqualTo(Response.CONTESTED);
        assertThat(_get(TextArea.class).getValue()).isEqualTo(REASON);
    }

    @Test
    void closingAgainAsksFirst() {
        contested();
        decideAgain(SecondChoice.KEEP, null);
        signIn(flow.appraiser("BNV"));
        open(AppraisalNavigation.secondDecision(cycle.id(), canTho));

        _click(button("appraisal.SecondDecisionView.close"));

        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
    }

    private void contested() {
        ActingOfficer.run(flow.coordinator("92"), () -> {
            flow.clarification().contest(finding().id(), finding().version(), REASON);
            flow.clarification().finish(cycle.id(), canTho);
        });
        jobs.runAll();
    }

    private void decideAgain(SecondChoice choice, String points) {
        var given = points == null ? null : new BigDecimal(points);
        ActingOfficer.run(
                flow.appraiser("BNV"),
                () -> second.decideAgain(
                        new DecideAgain(finding().id(), finding().version(), choice, given, REASON)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<SecondChoice> choices() {
        return _get(RadioButtonGroup.class);
    }

    private static Button button(String key) {
        return _get(Button.class, spec -> spec.withText(UI.getCurrent().getTranslation(key)));
    }

    private FindingDetails finding() {
        return flow.finding(cycle.id(), canTho, "1.1");
    }
}
