package vn.parindex.council.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.council.CouncilScene.act;
import static vn.parindex.council.CouncilScene.as;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.ViewTest;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.council.CouncilRoom;
import vn.parindex.council.CouncilScene;
import vn.parindex.council.CouncilScene.Scene;
import vn.parindex.council.MeetingService;
import vn.parindex.council.MemberRow;
import vn.parindex.identity.Officer;

/** What the secretariat still changes about a meeting that is not open yet: when, where and who. */
class MeetingPlanViewTest extends ViewTest {

    @Autowired
    private CouncilScene scenes;

    @Autowired
    private CouncilRoom room;

    @Autowired
    private MeetingService meetings;

    @Test
    void aPlannedMeetingIsMovedToAnotherDayAndPlace() {
        var scene = scenes.planned();
        enter(scene, scene.secretary());
        press("Đổi ngày, nơi họp");
        var place = _get(TextField.class, spec -> spec.withLabel("Địa điểm"));
        assertThat(place.getValue()).isEqualTo("Phòng họp 1");

        _setValue(place, " ");
        press("Lưu ngày, nơi họp");
        assertThat(place.isInvalid()).isTrue();

        _setValue(place, "Hội trường lớn");
        _setValue(_get(DatePicker.class), LocalDate.of(2023, 4, 4));
        press("Lưu ngày, nơi họp");

        assertThat(_find(PlanDialog.class)).isEmpty();
        var moved = as(scene.members().get(0), () -> room.room(scene.meeting())).meeting();
        assertThat(moved.place()).isEqualTo("Hội trường lớn");
        assertThat(moved.plannedAt()).isEqualTo(LocalDateTime.of(2023, 4, 4, 14, 0));
    }

    @Test
    void somebodyIsTakenOffTheListAndInvitedAgain() {
        var scene = scenes.planned();
        var somebody = scene.members().get(0);
        enter(scene, scene.secretary());
        assertThat(_find(Button.class, spec -> spec.withText("Mời thêm"))).isEmpty();

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter(("Bỏ " + somebody.displayName() + " khỏi danh sách mời")::equals)
                        .isPresent())));
        assertThat(invited(scene)).doesNotContain(somebody.displayName());

        press("Mời thêm");
        choose(somebody);
        press("Mời");
        assertThat(invited(scene)).contains(somebody.displayName());
    }

    @Test
    void membersAndAnOpenMeetingOfferNeither() {
        var scene = scenes.planned();
        enter(scene, scene.members().get(0));
        offersNothing();

        act(scene.chair(), () -> meetings.open(scene.meeting()));
        enter(scene, scene.secretary());
        offersNothing();
    }

    private static void offersNothing() {
        assertThat(_find(Button.class, spec -> spec.withText("Đổi ngày, nơi họp")))
                .isEmpty();
        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getAriaLabel()
                                .filter(label -> label.endsWith("khỏi danh sách mời"))
                                .isPresent())))
                .isEmpty();
    }

    private List<String> invited(Scene scene) {
        return as(scene.secretary(), () -> room.room(scene.meeting())).members().stream()
                .map(MemberRow::name)
                .toList();
    }

    private void enter(Scene scene, Officer officer) {
        signIn(officer);
        open(CouncilNavigation.meeting(scene.cycle().id(), scene.meeting()));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Officer officer) {
        Select<Officer> who = _get(Select.class, spec -> spec.withLabel("Người trong Hội đồng chưa được mời"));
        who.setValue(who.getListDataView()
                .getItems()
                .filter(officer::equals)
                .findFirst()
                .orElseThrow());
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
