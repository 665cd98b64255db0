package vn.parindex.agency.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.OtherLevels;
import vn.parindex.shared.Roles;
import vn.parindex.shell.ShownChips;

/** The directory on the screen: found without marks, narrowed by kind, changed and filled by whoever may. */
class AgenciesViewTest extends ViewTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private OtherLevels levels;

    @Autowired
    private Agencies agencies;

    private final String code = "V-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void theManagerComes() {
        levels.arrive();
        signIn(people.of(Roles.CYCLE_MANAGER));
    }

    private static List<String> codes() {
        return GridKt._findAll(_get(AgencyGrid.class)).stream()
                .map(entry -> entry.row().code())
                .toList();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @Test
    void findsWithoutMarksAndByKind() {
        open("agencies?q=thoi+lai");
        assertThat(codes()).containsExactly("MC-TL");
        open("agencies?kind=ONE_STOP_SHOP");
        assertThat(codes()).contains("MC-NK", "MC-OM").doesNotContain("92", "CM-STP", "BTP");
        open("agencies?q=bo+tu+phap&kind=ONE_STOP_SHOP");
        assertThat(codes()).isEmpty();
    }

    @Test
    void theChipsNarrowTheList() {
        open("agencies");
        var shops = ShownChips.only().key("Bộ phận một cửa cấp huyện");
        ShownChips.only().press(shops);
        assertThat(codes()).contains("MC-NK", "MC-OM").doesNotContain("92", "CM-STP", "BTP");
        assertThat(ShownChips.only().isPressed(shops)).isTrue();
    }

    @Test
    void addsAnAgencyAndKeepsItsCode() {
        open("agencies");
        _click(button("Thêm cơ quan"));
        _setValue(field("Mã"), code);
        _setValue(field("Tên tiếng Việt"), "Thanh tra tỉnh");
        _click(button("Lưu"));
        assertThat(_find(AgencyDialog.class)).hasSize(1);

        var kind = _get(ComboBox.class);
        choose(kind, "Sở, ban, ngành cấp tỉnh");
        _click(button("Lưu"));
        assertThat(_find(AgencyDialog.class)).isEmpty();
        assertThat(agencies.byCode(code)).isPresent();

        open("agencies?q=" + code);
        _get(AgenciesView.class).edit(GridKt._findAll(_get(AgencyGrid.class)).get(0));
        assertThat(field("Mã").isReadOnly()).isTrue();
        assertThat(_get(ComboBox.class).isReadOnly()).isTrue();
        _setValue(field("Vùng hoặc địa bàn"), "Cà Mau");
        _click(button("Lưu"));
        assertThat(agencies.byCode(code).orElseThrow().region()).isEqualTo("Cà Mau");
    }

    @SuppressWarnings("unchecked")
    private static void choose(ComboBox<?> box, String label) {
        var wanted = (ComboBox<Object>) box;
        wanted.getListDataView()
                .getItems()
                .filter(item -> wanted.getItemLabelGenerator().apply(item).equals(label))
                .findFirst()
                .ifPresent(item -> _setValue(wanted, item));
    }

    @Test
    void addsAndRenamesKinds() {
        var kind = "V" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        open("agencies");
        _click(button("Loại cơ quan"));
        _click(button("Thêm loại"));
        _setValue(field("Mã loại"), kind);
        _setValue(field("Tên tiếng Việt"), "Xã " + kind);
        _setValue(field("Trong câu, sau con số"), "xã");
        _click(button("Lưu"));
        assertThat(_get(KindsDialog.class).getElement().getTextRecursively())
                .contains("Xã " + kind, kind + ", 0 cơ quan");
    }

    @Test
    void importsAListAfterAPreviewAndAQuestion() {
        open("agencies/import");
        upload("code,kind,name_vi,assessed,ranked\n" + code + ",DEPARTMENT,Ban Dân tộc,có,có\nCM-STP,NOWHERE,x,có,?\n");
        assertThat(page()).contains("2 chỗ cần sửa trong tệp");
        upload("code,kind,name_vi,assessed,ranked\n" + code + ",DEPARTMENT,Ban Dân tộc,có,có\n");
        assertThat(page()).contains("1 mới, 0 thay đổi, 0 không đổi");

        _click(button("Nhập 1 cơ quan"));
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

        assertThat(agencies.byCode(code)).isPresent();
        assertThat(_find(AgenciesView.class)).hasSize(1);
    }

    @Test
    void othersOnlyRead() {
        for (var role : List.of(Roles.ADMINISTRATOR, Roles.AUDITOR)) {
            signIn(people.of(role));
            open("agencies");
            assertThat(codes()).contains("92", "BTP", "CM-STP");
            assertThat(_find(Button.class, spec -> spec.withText("Thêm cơ quan")))
                    .isEmpty();
            open("agencies/import");
            assertThat(_find(AgencyImportView.class)).isEmpty();
        }
        signIn(people.of(Roles.OFFICER));
        open("agencies");
        assertThat(_find(AgenciesView.class)).isEmpty();
    }

    private static void upload(String csv) {
        UploadKt._upload(_get(Upload.class), "danh-sach.csv", csv.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip();
    }

    private static String page() {
        return _get(AgencyImportView.class).getElement().getTextRecursively();
    }
}
