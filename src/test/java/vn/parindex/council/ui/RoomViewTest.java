package vn.parindex.council.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.parindex.council.CouncilScene.REASON;
import static vn.parindex.council.CouncilScene.act;
import static vn.parindex.council.CouncilScene.as;
import static vn.parindex.council.CouncilScene.vote;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.ViewTest;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.council.CouncilScene;
import vn.parindex.council.CouncilScene.Scene;
import vn.parindex.council.MeetingPlanService;
import vn.parindex.council.MeetingService;
import vn.parindex.council.MemberService;
import vn.parindex.council.VoteKind;
import vn.parindex.council.VoteService;
import vn.parindex.identity.Officer;
import vn.parindex.shell.MainLayout;

/** The Council's room as chair, members and secretary see it: alone before the meeting, live during it. */
class RoomViewTest extends ViewTest {

    @Autowired
    private CouncilScene scenes;

    @Autowired
    private MeetingPlanService plans;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MemberService own;

    @Autowired
    private VoteService votes;

    @Test
    void beforeTheMeetingItIsReadAloneAndOpenedByTheChair() {
        var scene = scenes.planned();
        enter(scene, scene.members().get(0));
        assertThat(page()).contains("Phiên họp chưa khai mạc", "Sổ điểm của mục");
        assertThat(_find(Button.class, spec -> spec.withText("Khai mạc"))).isEmpty();

        enter(scene, scene.chair());
        press("Khai mạc");

        assertThat(page()).contains("Đang họp từ", "1/5 có mặt, chưa đủ (cần 3)");
    }

    @Test
    void theChairPutsAnItemToTheVoteAndTheDecisionFollowsFromTheResult() {
        var scene = scenes.running();
        enter(scene, scene.chair());
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(field -> field.getLabel().startsWith("Mức điểm"))),
                "9,5");
        press("Bắt đầu biểu quyết");
        assertThat(_get(
                                TextField.class,
                                spec -> spec.withPredicate(
                                        field -> field.getLabel().startsWith("Mức điểm")))
                        .isInvalid())
                .isTrue();
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(field -> field.getLabel().startsWith("Mức điểm"))),
                "0,5; 0,25");
        press("Bắt đầu biểu quyết");
        press("Bỏ phiếu");
        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();
        choose(3);
        press("Bỏ phiếu: 0,25");
        assertThat(page()).contains("Phiếu của bạn đã được ghi nhận", "1/4 đã bỏ phiếu");
        press("Kiểm phiếu");
        _setValue(reason(), "ngắn");
        press("Ghi quyết định: 0,25");
        assertThat(reason().isInvalid()).isTrue();
        _setValue(reason(), REASON);
        press("Ghi quyết định: 0,25");

        assertThat(page()).contains("Hội đồng đã quyết định", REASON);
    }

    @Test
    void whoIsRecusedSeesNoBallotAndTextsStayTexts() {
        var scene = scenes.running();
        act(scene.members().get(0), () -> own.say(scene.meeting(), scene.items().get(0), "<b>chậm</b>"));
        act(scene.chair(), () -> votes.open(vote(scene, 0, VoteKind.SECRET)));

        enter(scene, scene.members().get(3));

        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        assertThat(page()).contains("người của cơ quan được xem xét", "<b>chậm</b>");
        enter(scene, scene.members().get(0));
        assertThat(_find(RadioButtonGroup.class)).hasSize(1);
    }

    @Test
    void whatOthersDoIsOnTheScreenWithinASecondAndWhatIsTypedStays() {
        var scene = scenes.running();
        enter(scene, scene.members().get(0));
        shows(
                "item",
                () -> act(
                        scene.chair(),
                        () -> meetings.takeUp(scene.meeting(), scene.items().get(1))),
                () -> isShown(scene, 1) && page().contains("2.2 "));
        _setValue(opinion(), "Đang viết");
        shows(
                "agenda",
                () -> act(
                        scene.secretary(),
                        () -> plans.moveOnAgenda(scene.meeting(), scene.items().get(2), 0)),
                () -> firstCode().equals("2.3"));
        shows(
                "vote",
                () -> as(scene.chair(), () -> votes.open(vote(scene, 1, VoteKind.OPEN))),
                () -> !_find(RadioButtonGroup.class).isEmpty());
        shows(
                "attendance",
                () -> act(scene.members().get(1), () -> meetings.leave(scene.meeting())),
                () -> page().contains("4/5 có mặt"));
        assertThat(opinion().getValue()).isEqualTo("Đang viết");
        act(scene.chair(), () -> meetings.close(scene.meeting()));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(1))
                .until(() -> pushed(() -> page().contains("Bế mạc lúc")));
    }

    @Test
    void theSecretaryIsOfferedWhatCanBeDoneAndNoButtonIsDrawnAnewUnderTheHand() {
        var scene = scenes.running();
        enter(scene, scene.secretary());
        var up = tool("lên trước");
        assertThat(up.isEnabled()).as("the first item").isFalse();
        assertThat(tool("xuống sau").isEnabled()).isTrue();

        shows(
                "item",
                () -> act(
                        scene.chair(),
                        () -> meetings.takeUp(scene.meeting(), scene.items().get(2))),
                () -> isShown(scene, 2));
        assertThat(tool("lên trước")).isSameAs(up);
        assertThat(tool("xuống sau").isEnabled()).as("the last item").isFalse();
        _click(up);
        _click(up);

        assertThat(firstCode()).isEqualTo("2.3");
        assertThat(up.isEnabled()).isFalse();
    }

    private static Button tool(String what) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").contains(what)));
    }

    @Test
    void whoeverLeftThePageIsToldNothing() {
        var scene = scenes.planned();
        enter(scene, scene.members().get(0));
        open(CouncilNavigation.meetings(scene.cycle().id()));
        act(scene.chair(), () -> meetings.open(scene.meeting()));
        open(CouncilNavigation.meetings(scene.cycle().id()));

        assertThat(page()).contains("Phiên 1 đang họp.", "Họp khi có mặt quá 1/2");
    }

    @Test
    void afterAnOpenVoteEverybodySeesWhoChoseWhatAfterASecretOneOnlyHowMany() {
        var scene = scenes.running();
        var chair = scene.chair().displayName();
        var open = as(scene.chair(), () -> votes.open(vote(scene, 0, VoteKind.OPEN)));
        act(scene.chair(), () -> votes.cast(open, 1));
        act(scene.chair(), () -> votes.count(open));
        act(scene.chair(), () -> votes.conclude(open, REASON));
        var secret = as(scene.chair(), () -> votes.open(vote(scene, 1, VoteKind.SECRET)));
        act(scene.chair(), () -> votes.cast(secret, 1));
        act(scene.chair(), () -> votes.count(secret));
        act(scene.chair(), () -> votes.conclude(secret, REASON));
        act(scene.chair(), () -> meetings.close(scene.meeting()));

        enter(scene, scene.members().get(0));
        assertThat(result())
                .contains("1 phiếu", chair, "Có mặt, không bỏ phiếu")
                .contains("Không tham gia mục này" + scene.members().get(3).displayName());
        open(CouncilNavigation.meeting(
                scene.cycle().id(), scene.meeting(), scene.items().get(1)));
        assertThat(result()).contains("1 phiếu").doesNotContain(chair, "không bỏ phiếu", "Không tham gia");
    }

    private static String result() {
        return _get(ResultTable.class).getElement().getTextRecursively();
    }

    private void shows(String what, Runnable act, BooleanSupplier seen) {
        var start = System.nanoTime();
        act.run();
        await().atMost(Duration.ofSeconds(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .pollInSameThread()
                .until(() -> pushed(seen));
        System.out.printf("council room: %s shown after %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    }

    private static boolean pushed(BooleanSupplier seen) {
        MockVaadin.clientRoundtrip();
        return seen.getAsBoolean();
    }

    private void enter(Scene scene, Officer officer) {
        signIn(officer);
        open(CouncilNavigation.meeting(
                scene.cycle().id(), scene.meeting(), scene.items().get(0)));
    }

    private static boolean isShown(Scene scene, int item) {
        return _get(RoomAgendaGrid.class)
                .selected()
                .filter(line -> line.item().id().equals(scene.items().get(item)))
                .isPresent();
    }

    private static String firstCode() {
        return GridKt._get(_get(RoomAgendaGrid.class), 0).leaf().code();
    }

    private static String page() {
        return _get(MainLayout.class).getElement().getTextRecursively();
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static TextArea opinion() {
        return _get(TextArea.class, spec -> spec.withLabel("Viết ý kiến"));
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Lý do của quyết định"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(int number) {
        RadioButtonGroup group = _get(RadioButtonGroup.class);
        group.setValue(group.getListDataView().getItem(number));
    }
}
