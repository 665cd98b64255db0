package vn.parindex.ranking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.ranking.RankingNavigation;
import vn.parindex.ranking.ResultsFlow;
import vn.parindex.shared.Roles;
import vn.parindex.shell.PageSentence;

class RankingViewTest extends ViewTest {

    @Autowired
    private ResultsFlow flow;

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private Cycles cycles;

    @Test
    void tellsTheManagerWhichPointsAreMissing() {
        var cycle = flow.settled(2, "92", "22");
        flow.survey(cycle, "92=4.5");
        signIn(cycle.manager());
        show(cycle);

        assertThat(sentence()).contains("còn thiếu 1 điểm");
        assertThat(page()).contains("Quảng Ninh", "khảo sát");
        assertThat(offers("compute")).isFalse();
    }

    @Test
    void theManagerComputesAndSubmits() {
        var cycle = flow.settled(2, "92", "22");
        flow.survey(cycle, "92=4.5", "22=3");
        signIn(cycle.manager());
        show(cycle);

        press("compute");
        assertThat(sentence()).contains("có thể trình Ban Chỉ đạo");
        press("submit");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(cycles.get(cycle.id()).status()).isEqualTo(CycleStatus.AWAITING_DECISION);
        assertThat(offers("approve")).isFalse();
    }

    @Test
    void theSteeringCommitteeApprovesByANumberedDecision() {
        var cycle = flow.submitted();
        signIn(people.of(Roles.STEERING_MEMBER));
        show(cycle);

        press("approve");
        _setValue(_get(TextField.class), "không số");
        _setValue(_get(DatePicker.class), LocalDate.of(2023, 2, 6));
        confirm();
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).getErrorMessage()).contains("268/QĐ-BNV");

        _setValue(_get(TextField.class), ResultsFlow.DECISION);
        confirm();

        assertThat(cycles.isLocked(cycle.id())).isTrue();
        assertThat(sentence()).contains(ResultsFlow.DECISION);
        assertThat(offers("publish")).isFalse();
    }

    @Test
    void theManagerPublishesAfterTheLock() {
        var cycle = flow.submitted();
        flow.approve(cycle.id());
        signIn(cycle.manager());
        show(cycle);

        press("publish");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(cycles.get(cycle.id()).status()).isEqualTo(CycleStatus.PUBLISHED);
        assertThat(page()).contains("SHA-256");
    }

    @Test
    void theAuditorReadsAndDoesNothing() {
        var cycle = flow.submitted();
        signIn(people.of(Roles.AUDITOR));
        show(cycle);

        assertThat(page()).contains("Dữ liệu mô phỏng");
        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(
                                button -> button.getId().orElse("").startsWith("ranking-"))))
                .isEmpty();
        open(RankingNavigation.scores(cycle.id(), testCycles.agency("92")));
        assertThat(_find(ScorePathView.class)).hasSize(1);
        assertThat(sentence()).contains("Cần Thơ: 6,50 điểm");
    }

    @Test
    void anAgencyDoesNotEnterBeforePublication() {
        var cycle = flow.submitted();
        signIn(people.of(testCycles.agency("92"), Roles.LEADER));
        show(cycle);
        assertThat(_find(RankingView.class)).isEmpty();

        open(RankingNavigation.scores(cycle.id(), testCycles.agency("92")));
        assertThat(_find(ScorePathView.class)).isEmpty();
    }

    private static void show(TestCycle cycle) {
        open(RankingNavigation.ranking(cycle.id()));
    }

    private static void press(String action) {
        _click(_get(Button.class, spec -> spec.withId("ranking-" + action)));
    }

    private static boolean offers(String action) {
        return !_find(Button.class, spec -> spec.withId("ranking-" + action)).isEmpty();
    }

    private static void confirm() {
        _click(_get(Button.class, spec -> spec.withText("Phê duyệt và chốt điểm")));
    }

    private static String sentence() {
        return _get(PageSentence.class).getText();
    }

    private static String page() {
        return _get(RankingView.class).getElement().getTextRecursively();
    }
}
