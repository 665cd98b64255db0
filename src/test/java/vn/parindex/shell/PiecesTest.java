package vn.parindex.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.ErrorEvent;
import elemental.json.JsonObject;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.TimeLeft;

/** The small pieces that views are put together from. */
@ExtendWith(ScreenExtension.class)
class PiecesTest {

    private static final LocalDateTime DEADLINE = LocalDateTime.of(2023, 2, 24, 17, 0);

    @Test
    void aStatusIsAWordWithIconAndColour() {
        var badge = new StatusBadge(new Returned());
        assertThat(badge.getElement().getTextRecursively()).isEqualTo("Hoàn tác");
        assertThat(badge.getClassNames()).contains("par-badge", "par-tone-contrast");
        assertThat(badge.getElement().getChild(0).getAttribute("aria-hidden")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"6, NEUTRAL", "5, WARNING", "1, WARNING", "0, ERROR", "-1, ERROR"})
    void aDeadlineWarnsFromFiveWorkingDaysAndTurnsRedOnTheLast(long days, Tone tone) {
        assertThat(new DeadlineBadge(DEADLINE, new TimeLeft(days, days < 0)).getClassNames())
                .contains(tone.className());
    }

    @Test
    void aDeadlineSaysTheMomentAndWhatIsLeft() {
        assertThat(new DeadlineBadge(DEADLINE, new TimeLeft(3, false))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Hạn 24/02/2023, 17:00, còn 3 ngày làm việc");
    }

    @Test
    void aProgressLineSaysInWordsWhatItDraws() {
        var line = new ProgressLine(new ProgressLine.Parts(48, 6, 3, 2, 68));
        assertThat(line.getElement().getAttribute("aria-label"))
                .isEqualTo("Đã xong 48/68; đang làm 6, thiếu 3, bị trả lại 2");
        assertThat(new ProgressLine(ProgressLine.Parts.of(0, 0)).getElement().getAttribute("aria-label"))
                .startsWith("Đã xong 0/0");
        assertThatThrownBy(() -> new ProgressLine.Parts(5, 1, 0, 0, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSaveStateBringsItsWordsInTheLanguageOfTheReader() {
        assertThat(savedText()).isEqualTo("Đã lưu lúc {0}");
        ScreenExtension.speak(Locale.ENGLISH);
        assertThat(savedText()).isEqualTo("Saved at {0}");
    }

    private static String savedText() {
        return ((JsonObject) new SaveState().getElement().getPropertyRaw("texts")).getString("saved");
    }

    @Test
    void theBandTellsTheBrowserFromWhenTheClockGoesOn() {
        var clock = new ClockText(LocalDateTime.of(2023, 2, 6, 8, 0, 30)).getElement();
        assertThat(clock.getText()).isEqualTo("Đồng hồ trình diễn: Thứ Hai 06/02/2023 08:00");
        assertThat(clock.getAttribute("now")).isEqualTo("2023-02-06T08:00:30");
        assertThat(clock.getAttribute("pattern")).contains("{0}");
    }

    @Test
    void asksBeforeWhatCannotBeUndone() {
        var done = new AtomicInteger();
        Confirm.ask("Nộp hồ sơ cho năm bộ thẩm định?", "Nộp hồ sơ", done::incrementAndGet)
                .consequences("Sau khi nộp, hồ sơ chỉ đọc.")
                .seenBy("Năm bộ chủ trì sẽ đọc được.")
                .open();
        var dialog = _get(ConfirmDialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("chỉ đọc", "Năm bộ chủ trì");
        ConfirmDialogKt._fireConfirm(dialog);
        assertThat(done).hasValue(1);
    }

    @Test
    void whatWasDoneCanBeUndoneFromTheToast() {
        var undone = new AtomicInteger();
        Notify.done("Đã giữ nguyên điểm 13 tỉnh", undone::incrementAndGet);
        _click(_get(_get(Notification.class), Button.class));
        assertThat(undone).hasValue(1);
    }

    @Test
    void aRefusalIsToldInTheLanguageOfTheReader() {
        ScreenExtension.speak(Locale.ENGLISH);
        fail(new RefusedException("shell.SaveState.saved", "14:32"));
        assertThat(toast()).isEqualTo("Saved at 14:32");
    }

    @Test
    void aFailureLeavesACodeAndSaysWhatIsSafe() {
        fail(new IllegalStateException("secret"));
        assertThat(toast())
                .contains("vẫn còn nguyên")
                .containsPattern("[A-Z2-9]{3}-[A-Z2-9]{3}")
                .doesNotContain("secret");
    }

    @Test
    void somebodyElsesThingsLookAsIfTheyWereNotThere() {
        fail(new NotFoundException("agency 42"));
        assertThat(toast()).startsWith("Không tìm thấy").doesNotContain("42");
    }

    @Test
    void theSummaryOfErrorsLeadsToTheFields() {
        var field = new TextField("Tổng số");
        var summary = new ErrorSummary();
        UI.getCurrent().add(field, summary);
        summary.show("Còn 1 chỗ cần sửa", Map.of("Đúng hạn lớn hơn tổng số", field));
        assertThat(summary.isVisible()).isTrue();
        assertThat(_find(summary, Button.class)).extracting(Button::getText).contains("Đúng hạn lớn hơn tổng số");
        summary.clear();
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void componentsSpeakVietnamese() {
        var date = ComponentTexts.datePicker(Texts.VIETNAMESE);
        assertThat(date.getMonthNames()).hasSize(12).startsWith("Tháng 1");
        assertThat(date.getWeekdaysShort()).containsExactly("CN", "T2", "T3", "T4", "T5", "T6", "T7");
        assertThat(date.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(ComponentTexts.upload(Texts.VIETNAMESE).getAddFiles().getOne())
                .isEqualTo("Chọn tệp");
        assertThat(ComponentTexts.login(Locale.ENGLISH).getForm().getSubmit()).isEqualTo("Sign in");
    }

    private static void fail(Throwable cause) {
        new Failures().error(new ErrorEvent(cause));
    }

    private static String toast() {
        var words = _find(_get(Notification.class), Span.class);
        return words.get(words.size() - 1).getText();
    }

    private static final class Returned implements StatusLook {

        @Override
        public Tone tone() {
            return Tone.CONTRAST;
        }

        @Override
        public Icons icon() {
            return Icons.CORNER_UP_LEFT;
        }

        @Override
        public String labelKey() {
            return "shell.Notify.undo";
        }
    }
}
