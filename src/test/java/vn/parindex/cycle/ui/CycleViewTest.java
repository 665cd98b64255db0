package vn.parindex.cycle.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleNavigation;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.Roles;

class CycleViewTest extends ViewTest {

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Agencies agencies;

    private TestCycle cycle;

    @BeforeEach
    void openACycle() {
        cycle = testCycles.open(2, "92", "22");
    }

    @Test
    void givesOneAgencyMoreTimeWithAReason() {
        signIn(cycle.manager());
        open(CycleNavigation.of(cycle.id()));
        var canTho = agencies.get(testCycles.agency("92"));
        var due = cycles.calendar(cycle.id())
                .deadline(CycleStep.SELF_ASSESSMENT)
                .plusDays(3)
                .truncatedTo(ChronoUnit.MINUTES);

        _click(_get(Button.class, spec -> spec.withText("Gia hạn")));
        _setValue(agencyBox(), canTho);
        _setValue(_get(DateTimePicker.class), due);
        _setValue(_get(TextArea.class), "ngắn");
        submit();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), "Mất điện toàn thành phố hai ngày");
        submit();

        assertThat(_find(ExtendDialog.class)).isEmpty();
        assertThat(cycles.calendar(cycle.id()).deadline(canTho.id(), CycleStep.SELF_ASSESSMENT))
                .isEqualTo(due);
        assertThat(page())
                .contains("Mất điện toàn thành phố hai ngày", cycle.manager().displayName());
    }

    @Test
    void othersReadButDoNotExtend() {
        signIn(people.of(Roles.AUDITOR));
        open(CycleNavigation.of(cycle.id()));

        assertThat(page()).contains("Chưa cơ quan nào được gia hạn");
        assertThat(_find(Button.class, spec -> spec.withText("Gia hạn"))).isEmpty();
    }

    @Test
    void anUnknownCycleIsNotFound() {
        signIn(cycle.manager());
        open("cycles/00000000-0000-0000-0000-000000000000");

        assertThat(_find(CycleView.class)).isEmpty();
    }

    @Test
    void anOfficerOfAnAgencyHasNoBusinessHere() {
        signIn(people.of(testCycles.agency("92"), Roles.OFFICER));
        open(CycleNavigation.of(cycle.id()));

        assertThat(_find(CycleView.class)).isEmpty();
    }

    private static void submit() {
        var buttons = _find(Button.class, spec -> spec.withText("Gia hạn"));
        _click(buttons.get(buttons.size() - 1));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<AgencyRow> agencyBox() {
        return _get(ComboBox.class, spec -> spec.withLabel("Cơ quan"));
    }

    private static String page() {
        return _get(CycleView.class).getElement().getTextRecursively();
    }
}
