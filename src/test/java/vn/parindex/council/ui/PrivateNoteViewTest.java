package vn.parindex.council.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.parindex.council.CouncilScene.act;
import static vn.parindex.council.CouncilScene.as;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.ScreenText;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.appraisal.Reason;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.council.CouncilScene;
import vn.parindex.council.CouncilScene.Scene;
import vn.parindex.council.MeetingService;
import vn.parindex.council.MemberService;
import vn.parindex.council.PrivateNoteService;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** The note pad in the room: saved by itself, shown to its author only, never lost to what others do. */
class PrivateNoteViewTest extends ViewTest {

    private static final String WORDS = "GHICHU6083 hỏi lại ngày ký";

    @Autowired
    private CouncilScene scenes;

    @Autowired
    private PrivateNoteService notes;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MemberService own;

    @Autowired
    private TestPeople people;

    @Test
    void savesItselfAndIsThereAgainForItsAuthorOnly() {
        var scene = scenes.planned();
        enter(scene, scene.members().get(0));
        _setValue(pad(), WORDS);
        assertThat(stored(scene, scene.members().get(0))).isEqualTo(WORDS);

        enter(scene, scene.members().get(0));
        assertThat(pad().getValue()).isEqualTo(WORDS);
        for (var other :
                new Officer[] {scene.chair(), scene.secretary(), scene.members().get(1)}) {
            enter(scene, other);
            assertThat(pad().getValue()).isEmpty();
            assertThat(ScreenText.ofCurrentUi()).doesNotContain("GHICHU6083");
        }
        enter(scene, people.of(Roles.AUDITOR));
        assertThat(_find(PrivateNotePanel.class)).isEmpty();
        assertThat(ScreenText.ofCurrentUi()).contains("Ý kiến trong phiên").doesNotContain("GHICHU6083");
    }

    @Test
    void whatIsTooLongIsToldAtTheFieldAndNotSaved() {
        var scene = scenes.planned();
        enter(scene, scene.chair());
        _setValue(pad(), "x".repeat(Reason.LONGEST + 1));

        assertThat(pad().isInvalid()).isTrue();
        assertThat(pad().getErrorMessage()).contains("2001", "Chưa lưu");
        assertThat(stored(scene, scene.chair())).isEmpty();
        _setValue(pad(), WORDS);
        assertThat(pad().isInvalid()).isFalse();
        assertThat(stored(scene, scene.chair())).isEqualTo(WORDS);
    }

    @Test
    void anotherWindowsWordsAreShownAndOneOfTheTwoIsChosen() {
        var scene = scenes.planned();
        var author = scene.members().get(0);
        enter(scene, author);
        write(scene, author, "ở cửa sổ kia", 0);
        _setValue(pad(), "ở cửa sổ này");
        assertThat(ScreenText.ofCurrentUi()).contains("ở cửa sổ kia", "Chọn một trong hai bản");
        assertThat(stored(scene, author)).isEqualTo("ở cửa sổ kia");
        press("Giữ bản đang gõ");
        assertThat(stored(scene, author)).isEqualTo("ở cửa sổ này");

        write(scene, author, "lại ở cửa sổ kia", 2);
        _setValue(pad(), "lại ở cửa sổ này");
        press("Lấy bản đã lưu");

        assertThat(pad().getValue()).isEqualTo("lại ở cửa sổ kia");
        assertThat(stored(scene, author)).isEqualTo("lại ở cửa sổ kia");
        assertThat(_find(Button.class, spec -> spec.withText("Giữ bản đang gõ")))
                .isEmpty();
    }

    @Test
    void thePageStaysWhileTheCursorIsInThePadAndFollowsTheMeetingOtherwise() {
        var scene = scenes.running();
        act(scene.chair(), () -> meetings.takeUp(scene.meeting(), scene.items().get(0)));
        enter(scene, scene.members().get(0));
        ComponentUtil.fireEvent(pad(), new FocusNotifier.FocusEvent<>(pad(), true));
        var before = pad();

        act(scene.chair(), () -> meetings.takeUp(scene.meeting(), scene.items().get(1)));
        settle();
        assertThat(pad()).isSameAs(before);

        ComponentUtil.fireEvent(pad(), new BlurNotifier.BlurEvent<>(pad(), true));
        act(scene.chair(), () -> meetings.takeUp(scene.meeting(), scene.items().get(0)));
        settle();
        assertThat(pad()).isSameAs(before);
        act(scene.chair(), () -> meetings.takeUp(scene.meeting(), scene.items().get(2)));
        settle();
        assertThat(pad()).isNotSameAs(before);
    }

    @Test
    void whoTakesNoPartOrLooksBackReadsTheOwnNoteAndCannotWrite() {
        var scene = scenes.running();
        var author = scene.members().get(0);
        write(scene, author, WORDS, 0);
        write(scene, scene.chair(), "Của Chủ tịch", 0);
        act(author, () -> own.recuse(scene.meeting(), scene.items().get(0), CouncilScene.REASON));

        enter(scene, author);
        assertThat(_find(TextArea.class, spec -> spec.withPredicate(PrivateNoteViewTest::isPad)))
                .isEmpty();
        assertThat(ScreenText.ofCurrentUi()).contains(WORDS);
        enter(scene, scene.members().get(3));
        assertThat(_find(PrivateNotePanel.class)).as("recused, nothing written").isEmpty();
        act(scene.chair(), () -> meetings.close(scene.meeting()));
        enter(scene, scene.chair());
        assertThat(ScreenText.ofCurrentUi()).contains("Của Chủ tịch").doesNotContain("GHICHU6083");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    private void enter(Scene scene, Officer officer) {
        signIn(officer);
        open(CouncilNavigation.meeting(
                scene.cycle().id(), scene.meeting(), scene.items().get(0)));
    }

    private String stored(Scene scene, Officer officer) {
        return as(officer, () -> notes.read(scene.meeting(), scene.items().get(0)))
                .text();
    }

    private void write(Scene scene, Officer officer, String text, long seen) {
        act(officer, () -> notes.write(scene.meeting(), scene.items().get(0), text, seen));
    }

    /** What was told has arrived. */
    private static void settle() {
        await().pollDelay(Duration.ofMillis(400)).until(() -> true);
        MockVaadin.clientRoundtrip();
    }

    private static TextArea pad() {
        return _get(TextArea.class, spec -> spec.withPredicate(PrivateNoteViewTest::isPad));
    }

    private static boolean isPad(TextArea area) {
        return area.getAriaLabel().orElse("").startsWith("Ghi chú riêng");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
