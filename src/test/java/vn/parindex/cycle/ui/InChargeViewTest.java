package vn.parindex.cycle.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleNavigation;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.FieldInCharge;
import vn.parindex.cycle.InChargeService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.Roles;

class InChargeViewTest extends ViewTest {

    private static final String DECISION = "Nghị quyết 176/2025/QH15 về cơ cấu tổ chức";

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private Cycles cycles;

    @Autowired
    private InChargeService service;

    @Autowired
    private Agencies agencies;

    @Autowired
    private JdbcTemplate jdbc;

    private TestCycle cycle;

    @BeforeEach
    void openACycle() {
        cycle = testCycles.open(2, "92", "22");
    }

    @Test
    void showsWhatWouldMoveAsksForTheDecisionAndHandsOver() {
        var taking = people.withAccount(people.of(testCycles.agency("BTC"), Roles.APPRAISER), "{noop}-");
        signIn(cycle.manager());
        open(CycleNavigation.of(cycle.id()));
        assertThat(_get(CycleView.class).getElement().getTextRecursively()).contains("Bàn giao khi một bộ chủ trì");
        open(CycleNavigation.inCharge(cycle.id()));

        _setValue(box("Bộ bàn giao"), agency("BNV"));
        _setValue(box("Bộ tiếp nhận"), agency("BTC"));
        assertThat(page()).contains("Lĩnh vực chuyển: 1.", "Chưa có hồ sơ", taking.displayName());

        _setValue(_get(TextArea.class), "ngắn");
        _click(_get(Button.class, spec -> spec.withText("Bàn giao…")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_find(ConfirmDialog.class)).isEmpty();

        _setValue(_get(TextArea.class), DECISION);
        _click(_get(Button.class, spec -> spec.withText("Bàn giao…")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(cycles.inCharges(cycle.id()).all())
                .extracting(FieldInCharge::ministry)
                .contains(testCycles.agency("BTC"))
                .doesNotContain(testCycles.agency("BNV"));
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'cycle.ministryReplaced' AND detail LIKE ?",
                        Integer.class,
                        "%176/2025%"))
                .isPositive();
        assertThat(page()).contains(agency("BTC").name().vi());
    }

    @Test
    void withoutASuccessorItSaysThatTheSecretariatTakesOver() {
        signIn(cycle.manager());
        open(CycleNavigation.inCharge(cycle.id()));

        _setValue(box("Bộ bàn giao"), agency("BNV"));

        assertThat(page()).contains("Nhìn thấy việc trên bàn: ");
        assertThat(box("Bộ tiếp nhận").getPlaceholder()).isEqualTo("Tổ thư ký Hội đồng");
    }

    @Test
    void whatSomebodyElseHasHandedOverMeanwhileIsSaidAtTheField() {
        signIn(cycle.manager());
        open(CycleNavigation.inCharge(cycle.id()));
        _setValue(box("Bộ bàn giao"), agency("BNV"));
        _setValue(_get(TextArea.class), DECISION);
        _click(_get(Button.class, spec -> spec.withText("Bàn giao…")));
        ActingOfficer.run(
                cycle.manager(),
                () -> service.replace(
                        cycle.id(), testCycles.agency("BNV"), Optional.of(testCycles.agency("BTC")), DECISION));

        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(box("Bộ bàn giao").isInvalid()).isTrue();
        assertThat(box("Bộ bàn giao").getErrorMessage()).contains("không còn chủ trì");
    }

    @Test
    void aReasonThatIsTooLongIsRefusedBeforeItIsConfirmed() {
        signIn(cycle.manager());
        open(CycleNavigation.inCharge(cycle.id()));
        _setValue(box("Bộ bàn giao"), agency("BNV"));

        _get(TextArea.class).setValue("x".repeat(100_000));
        _click(_get(Button.class, spec -> spec.withText("Bàn giao…")));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    @Test
    void nobodyElseHandsOver() {
        for (var role : new String[] {Roles.AUDITOR, Roles.COUNCIL_SECRETARY, Roles.APPRAISAL_LEAD}) {
            signIn(people.of(testCycles.agency("BNV"), role));
            open(CycleNavigation.inCharge(cycle.id()));
            assertThat(_find(InChargeView.class)).as(role).isEmpty();
        }
    }

    private AgencyRow agency(String code) {
        return agencies.byCode(code).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<AgencyRow> box(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static String page() {
        return _get(InChargeView.class).getElement().getTextRecursively();
    }
}
