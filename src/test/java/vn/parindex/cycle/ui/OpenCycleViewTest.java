package vn.parindex.cycle.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestPeople;
import vn.parindex.TestSets;
import vn.parindex.ViewTest;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.OtherLevels;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.HolidayLoader;
import vn.parindex.shared.Roles;
import vn.parindex.shell.ErrorSummary;
import vn.parindex.shell.PageSentence;

class OpenCycleViewTest extends ViewTest {

    private static final String SELF_ASSESSMENT = "Tự đánh giá đến";

    @Autowired
    private TestPeople people;

    @Autowired
    private TestSets sets;

    @Autowired
    private OtherLevels levels;

    @Autowired
    private HolidayLoader holidays;

    @Autowired
    private Cycles cycles;

    @BeforeEach
    void theManagerOpensTheForm() {
        levels.arrive();
        holidays.load();
        sets.of(AgencyKind.MINISTRY, 2);
        sets.of(AgencyKind.PROVINCE, 2);
        people.withAccount(people.of(Roles.COUNCIL_CHAIR), "{noop}-");
        people.withAccount(people.of(Roles.COUNCIL_SECRETARY), "{noop}-");
        signIn(people.of(Roles.CYCLE_MANAGER));
        open("cycles/new");
    }

    @Test
    void saysFromTheStartWhatWouldOpenForWhom() {
        assertThat(sentence())
                .isEqualTo(
                        "Kỳ 2022 sẽ mở cho 19 bộ, cơ quan ngang bộ, 63 tỉnh, thành phố; tự đánh giá đến 17:00 thứ Sáu 24/02/2023");
    }

    @Test
    void opensTheCycleAfterTheLastStepAndAQuestion() {
        var name = "Kỳ mở trên màn hình " + UUID.randomUUID();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên kỳ (tiếng Việt)")), name);

        for (int step = 1; step < 7; step++) {
            next();
        }
        assertThat(title()).isEqualTo("Bước 7/7. Xem lại và mở");
        next();
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

        assertThat(cycles.all()).anyMatch(cycle -> cycle.name().vi().equals(name));
        assertThat(_find(CycleView.class)).hasSize(1);
    }

    @Test
    void staysWhereSomethingIsMissingAndSaysSoAtItsPlace() {
        var name = _get(TextField.class, spec -> spec.withLabel("Tên kỳ (tiếng Việt)"));
        _setValue(name, " ");

        next();

        assertThat(title()).startsWith("Bước 1/7");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("Chưa có tên kỳ");
        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
    }

    @Test
    void namesHolidaysAndRefusesDeadlinesOutOfOrder() {
        next();
        next();
        next();
        var picker = _get(DateTimePicker.class, spec -> spec.withLabel(SELF_ASSESSMENT));

        _setValue(picker, LocalDateTime.of(2023, 5, 1, 17, 0));
        assertThat(textOf("Ngày nghỉ: Ngày Quốc tế lao động")).isTrue();
        next();
        assertThat(title()).startsWith("Bước 4/7");
        assertThat(_get(DateTimePicker.class, spec -> spec.withLabel("Thẩm định đến"))
                        .isInvalid())
                .isTrue();

        _setValue(picker, LocalDateTime.of(2023, 2, 24, 17, 0));
        next();
        assertThat(title()).startsWith("Bước 5/7");
    }

    @Test
    void keepsTheDraftOverAReloadUntilItIsDiscarded() {
        var name = "Tên đang gõ dở " + UUID.randomUUID();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên kỳ (tiếng Việt)")), name);

        open("cycles");
        open("cycles/new");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Tên kỳ (tiếng Việt)"))
                        .getValue())
                .isEqualTo(name);
    }

    @Test
    void offersOnlyMinistriesAsMinistriesInCharge() {
        for (int step = 1; step < 5; step++) {
            next();
        }

        assertThat(_find(ComboBox.class)).isNotEmpty();
        assertThat(_find(ComboBox.class).get(0).getListDataView().getItemCount())
                .isEqualTo(22);
    }

    private static boolean textOf(String text) {
        return _get(OpenCycleView.class).getElement().getTextRecursively().contains(text);
    }

    private static void next() {
        _click(_find(Button.class, spec -> spec.withThemes(ButtonVariant.LUMO_PRIMARY.getVariantName())).stream()
                .filter(button ->
                        button.getText().startsWith("Tiếp") || button.getText().startsWith("Mở kỳ"))
                .findFirst()
                .orElseThrow());
    }

    private static String sentence() {
        return _get(PageSentence.class).getText();
    }

    private static String title() {
        return _find(H3.class, spec -> spec.withClasses("par-item-title"))
                .get(0)
                .getText();
    }
}
