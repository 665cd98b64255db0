package vn.parindex.criteria.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.CriteriaNavigation;
import vn.parindex.criteria.DraftRow;
import vn.parindex.criteria.SetStatus;
import vn.parindex.shared.Roles;

class SetEditorViewTest extends EditorViewTest {

    @Test
    void aSmallSetGrowsFromNothingToPublished() {
        var code = "ui-" + UUID.randomUUID();
        open(CriteriaNavigation.LIST);
        _click(_get(Button.class, spec -> spec.withText("Lập bộ tiêu chí mới")));
        _setValue(field("Mã bộ tiêu chí"), code);
        _setValue(area("Tên tiếng Việt"), "Bộ thử trên màn hình");
        _setValue(field("Tổng điểm"), "2");
        _click(button("Lập bộ tiêu chí"));
        assertThat(select("Loại cơ quan được đánh giá").isInvalid()).isTrue();
        choose("Loại cơ quan được đánh giá", AgencyKind.PROVINCE);
        _click(button("Lập bộ tiêu chí"));
        var id = catalogue.all().stream()
                .filter(row -> row.header().code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();

        menu("Lĩnh vực mới ở cuối");
        _setValue(area("Tên tiếng Việt"), "Cải cách thể chế");
        tab("Cơ quan chủ trì");
        @SuppressWarnings("unchecked")
        ComboBox<AgencyRow> inCharge = _get(ComboBox.class);
        _setValue(
                inCharge,
                inCharge.getListDataView()
                        .getItems()
                        .filter(agency -> agency.code().equals("BTP"))
                        .findFirst()
                        .orElseThrow());
        menu("Bên trong 1");
        _setValue(area("Tên tiếng Việt"), "Kế hoạch cải cách hành chính");
        tab("Điểm và quy tắc");
        _setValue(field("Điểm tối đa"), "2,00");
        choose("Nguồn điểm", "appraised");
        choose("Cách cho điểm", "choice");
        assertThat(button("Trình duyệt: còn 1 lỗi").isVisible()).isTrue();
        var options =
                _find(TextField.class, spec -> spec.withPredicate(field -> field.hasClassName("criteria-line__words")));
        _setValue(options.get(0), "Ban hành đúng hạn");
        _setValue(options.get(1), "Không ban hành");

        _click(button("Trình duyệt"));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(drafts.details(id).status()).isEqualTo(SetStatus.IN_REVIEW);
        assertThat(_find(TextField.class, spec -> spec.withLabel("Điểm tối đa")))
                .isEmpty();
        _click(button("Ban hành"));
        _fireConfirm(_get(ConfirmDialog.class));

        var published = catalogue.published(id).orElseThrow();
        assertThat(published.status()).isEqualTo(SetStatus.PUBLISHED);
        assertThat(published.rows()).extracting(DraftRow::code).containsExactly("1", "1.1");
        assertThat(published.rows().get(1).get("options")).isEqualTo("2 | Ban hành đúng hạn | \n0 | Không ban hành |");
        assertThat(_find(Button.class, spec -> spec.withText("Lập phiên bản mới")))
                .hasSize(1);
    }

    @Test
    void aHeadWhoseDateIsNoDayIsNotMadeAndSaysSo() {
        var code = "ui-" + UUID.randomUUID();
        open(CriteriaNavigation.LIST);
        _click(_get(Button.class, spec -> spec.withText("Lập bộ tiêu chí mới")));
        _setValue(field("Mã bộ tiêu chí"), code);
        _setValue(area("Tên tiếng Việt"), "Bộ thử có ngày sai");
        choose("Loại cơ quan được đánh giá", AgencyKind.PROVINCE);
        var date = _get(DatePicker.class);
        date.getElement().setProperty("_inputElementValue", "31/02/2022");
        BasicUtilsKt._fireDomEvent(date, "unparsable-change");

        _click(button("Lập bộ tiêu chí"));

        assertThat(date.isInvalid()).isTrue();
        assertThat(catalogue.all()).noneMatch(row -> row.header().code().equals(code));
    }

    @Test
    void faultsStandAtTheirFieldsAndInTheListAsOneTypes() {
        var draft = sample();
        open(CriteriaNavigation.of(draft.id()) + "?item=1.1");
        tab("Điểm và quy tắc");
        _setValue(field("Điểm tối đa"), "hai");
        assertThat(field("Điểm tối đa").isInvalid()).isTrue();
        assertThat(field("Điểm tối đa").getErrorMessage()).contains("\"hai\" không phải là số");
        assertThat(jumps()).anyMatch(line -> line.contains("1.1") && line.contains("không phải là số"));
        assertThat(_find(Button.class, spec -> spec.withText("Trình duyệt: còn 1 lỗi")))
                .hasSize(1);
        _setValue(field("Điểm tối đa"), "1");
        assertThat(field("Điểm tối đa").isInvalid()).isFalse();
        assertThat(drafts.details(draft.id()).rows().get(1).get("max_points")).isEqualTo("1");
    }

    @Test
    void aFaultLeadsToItsRowAndTab() {
        var draft = sample();
        drafts.changeRow(draft.id(), row(draft, "1.2"), 0, Map.of("max_points", "x"));
        open(CriteriaNavigation.of(draft.id()));
        assertThat(_find(TextField.class, spec -> spec.withLabel("Điểm tối đa")))
                .isEmpty();
        _click(_find(NativeButton.class).get(0));
        assertThat(field("Điểm tối đa").getValue()).isEqualTo("x");
        assertThat(field("Điểm tối đa").isInvalid()).isTrue();
    }

    @Test
    void aTryShowsPointsWithTheirTraceOrWhyThereAreNone() {
        var draft = withBands("[0;70) | 0\n[75;90) | 0.5\n[90;100] | 1");
        open(CriteriaNavigation.of(draft.id()) + "?item=1.1");
        _setValue(field("Đúng hạn (b)"), "72");
        _setValue(field("Tổng số (a)"), "100");
        assertThat(result()).contains("Không chấm được", "72,00%", "không mức nào nhận");

        tab("Điểm và quy tắc");
        _click(button("Sửa 75 thành 70"));
        assertThat(drafts.details(draft.id()).rows().get(1).get("options"))
                .isEqualTo("[0;70) | 0\n[70;90) | 0.5\n[90;100] | 1");
        assertThat(result()).contains("0,50", "72 / 100", "từ 70 đến dưới 90");
        _click(button("90%"));
        assertThat(result()).contains("1,00");
        _click(button("a = 0"));
        assertThat(result()).contains("Không chấm được");
        assertThat(drafts.details(draft.id()).rows()).hasSize(3);
    }

    @Test
    void somebodyElsesTextIsNotOverwritten() {
        var draft = sample();
        open(CriteriaNavigation.of(draft.id()) + "?item=1.1");
        drafts.changeRow(draft.id(), row(draft, "1.1"), 0, Map.of("name_vi", "Tên của người kia"));
        _setValue(area("Tên tiếng Việt"), "Tên ở đây");
        assertThat(name(draft)).isEqualTo("Tên của người kia");
        _get(ConflictDialog.class);
        _click(button("Giữ nội dung vừa nhập"));
        assertThat(name(draft)).isEqualTo("Tên ở đây");
        assertThat(area("Tên tiếng Việt").getValue()).isEqualTo("Tên ở đây");
    }

    @Test
    void auditorsReadAndChangeNothing() {
        var draft = sample();
        signIn(people.of(Roles.AUDITOR));
        open(CriteriaNavigation.of(draft.id()) + "?item=1.1");
        tab("Điểm và quy tắc");
        assertThat(_find(Select.class)).isEmpty();
        assertThat(_find(
                        TextField.class,
                        spec -> spec.withPredicate(
                                field -> !field.isReadOnly() && field.hasClassName("criteria-line__points"))))
                .isEmpty();
        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getText().startsWith("Trình duyệt"))))
                .isEmpty();
        assertThat(tree().isRowsDraggable()).isFalse();
        open(CriteriaNavigation.LIST);
        assertThat(_find(Button.class, spec -> spec.withText("Lập bộ tiêu chí mới")))
                .isEmpty();
        assertThat(_find(
                        MenuBar.class,
                        spec -> spec.withPredicate(bar -> bar.getItems().stream()
                                .anyMatch(item -> item.getElement().getAttribute("aria-label") != null
                                        && item.getElement()
                                                .getAttribute("aria-label")
                                                .startsWith("Việc có thể làm")))))
                .isEmpty();
    }
}
