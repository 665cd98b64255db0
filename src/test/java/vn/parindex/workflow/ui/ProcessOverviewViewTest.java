package vn.parindex.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.ProcessDiagram;
import vn.parindex.shell.ShownChips;
import vn.parindex.workflow.HeldWork;
import vn.parindex.workflow.WorkflowNavigation;

class ProcessOverviewViewTest extends ViewTest {

    private static final String REASON = "Lý do đủ dài để ghi lại.";

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private Cycles calendar;

    private TestCycle cycle;

    @BeforeEach
    void openCycle() {
        cycle = cycles.open(2, "92", "22", "31");
        files.submit(cycle.id(), cycles.agency("92"));
    }

    @Test
    void theManagerSeesWhereAllFilesAreAndChoosesAPlace() {
        signIn(cycle.manager());
        open(WorkflowNavigation.overview(cycle.id()));

        assertThat(_get(PageSentence.class).getText()).startsWith("3 hồ sơ đang xử lý");
        _get(ProcessDiagram.class);
        var chips = ShownChips.only();
        assertThat(chips.count(chips.key("Tự đánh giá"))).isEqualTo(2);
        choose("Thẩm định");
        assertThat(ShownChips.only().isPressed(chips.key("Thẩm định"))).isTrue();
        assertThat(GridKt._size(grid())).isEqualTo(2);
        choose("Tự đánh giá");
        assertThat(GridKt._size(grid())).isEqualTo(2);
        _setValue(_get(TextField.class), "quang ninh");
        assertThat(GridKt._size(grid())).isEqualTo(1);
        _setValue(_get(Checkbox.class), true);
        assertThat(GridKt._size(grid())).isZero();
    }

    @Test
    void theManagerGivesMoreTimeAndAnotherPersonEachWithAReason() {
        var quangNinh = cycles.agency("22");
        var officer = people.withAccount(people.of(quangNinh, Roles.COORDINATOR), "{noop}-");
        signIn(cycle.manager());
        open(WorkflowNavigation.overview(cycle.id()));
        choose("Tự đánh giá");
        _setValue(_get(TextField.class), "quang ninh");
        HeldWork row = GridKt._get(grid(), 0);

        grid().extend(row);
        var field = _get(UntilField.class);
        _setValue(field, null);
        _setValue(_get(TextArea.class), REASON);
        _click(verb("Gia hạn"));
        assertThat(field.getErrorMessage()).isEqualTo("Hãy chọn ngày.");
        _setValue(field, LocalDate.of(2023, 2, 26));
        assertThat(field.getHelperText()).isEqualTo("Rơi vào chủ nhật. Ngày làm việc kế tiếp: thứ Hai 27/02/2023.");
        _setValue(_get(TextArea.class), "");
        var due = row.dueAt().orElseThrow().toLocalDate().plusDays(1);
        _setValue(_get(UntilField.class), due);
        _click(verb("Gia hạn"));
        assertThat(_find(Dialog.class)).as("without a reason it stays open").hasSize(1);
        _setValue(_get(TextArea.class), REASON);
        _click(verb("Gia hạn"));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(calendar.calendar(cycle.id())
                        .deadline(quangNinh, CycleStep.SELF_ASSESSMENT)
                        .toLocalDate())
                .isEqualTo(due);

        _setValue(_get(TextField.class), "quang ninh");
        grid().reassign(GridKt._get(grid(), 0));
        @SuppressWarnings("unchecked")
        ComboBox<Optional<Officer>> people = _get(ComboBox.class);
        _setValue(people, Optional.of(officer));
        _setValue(_get(TextArea.class), REASON);
        _click(verb("Giao lại"));
        _setValue(_get(TextField.class), "quang ninh");
        assertThat(GridKt._get(grid(), 0).assignee()).contains(officer.displayName());
    }

    @Test
    void theLegendExplainsTheStatesAndTheChoiceApart() {
        signIn(cycle.manager());
        open(WorkflowNavigation.overview(cycle.id()));

        assertThat(_find(
                        ListItem.class,
                        spec -> spec.withPredicate(item -> item.getParent()
                                .filter(list -> list.hasClassName("workflow-legend--many"))
                                .isPresent())))
                .extracting(ListItem::getText)
                .containsExactly("Có hồ sơ, trong hạn", "Có hồ sơ quá hạn", "Đã xong", "Bước đang chọn");
    }

    @Test
    void onAPhoneARowStandsAsACardWithTheNamesOfItsColumns() {
        signIn(cycle.manager());
        open(WorkflowNavigation.overview(cycle.id()));

        assertThat(grid().getThemeNames()).contains("folding");
    }

    @Test
    void theAuditorReadsOnly() {
        signIn(people.of(Roles.AUDITOR));
        open(WorkflowNavigation.overview(cycle.id()));

        assertThat(grid().getColumns()).hasSize(4);
    }

    private HeldWorkGrid grid() {
        return _get(HeldWorkGrid.class);
    }

    private static void choose(String place) {
        var chips = ShownChips.only();
        chips.press(chips.key(place));
    }

    private static Button verb(String text) {
        return _find(Button.class, spec -> spec.withText(text)).stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow();
    }
}
