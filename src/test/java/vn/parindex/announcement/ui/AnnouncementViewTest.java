package vn.parindex.announcement.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;
import vn.parindex.announcement.ReceiptRow;
import vn.parindex.shared.Roles;
import vn.parindex.shell.ShownChips;

/** Announcing with the readers shown before, reading it on "my work", and the receipts afterwards. */
class AnnouncementViewTest extends ViewTest {

    private static final String WORDS = "<b>Hạn</b> nộp hồ sơ là 24/02.";

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private Agencies agencies;

    @Test
    void fromWritingToTheReceipt() {
        var agency = cycles.agency("60");
        var officer = people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-");
        var manager = people.of(Roles.CYCLE_MANAGER);
        signIn(manager);
        open("announcements/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tiêu đề")), "Nhắc hạn");
        click("Xem ai sẽ nhận");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), WORDS);
        choose(agencies.get(agency));
        click("Xem ai sẽ nhận");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains(agencies.get(agency).name().vi());
        click("Gửi");
        assertThat(_findAll(receipts()))
                .isNotEmpty()
                .allMatch(row -> row.readAt().isEmpty());

        signIn(officer);
        open("");
        assertThat(_find(Div.class, spec -> spec.withClasses("announcement-words")))
                .extracting(Div::getText)
                .containsExactly(WORDS);
        click("Tôi đã đọc");
        open("");
        _assertNone(AnnouncementCard.class);
        open("announcements");
        assertThat(_find(AnnouncementCard.class)).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Thông báo mới"));

        signIn(manager);
        open("");
        open("announcements");
        assertThat(_get(AnnouncementsView.class).getElement().getTextRecursively())
                .contains("Đã đọc 1/");
        withdraw();
        signIn(officer);
        open("announcements");
        assertThat(_get(AnnouncementCard.class).getElement().getTextRecursively())
                .contains("Đã thu hồi")
                .contains("Ghi nhầm hạn nộp.")
                .doesNotContain(WORDS);
    }

    private static void withdraw() {
        var receipts =
                _find(Anchor.class, spec -> spec.withText("Nhắc hạn")).get(0).getHref();
        open(receipts);
        int readers = ShownChips.only().count("all");
        ShownChips.only().press("unread");
        assertThat(_findAll(receipts())).hasSize(readers - 1);
        assertThat(ShownChips.only().isPressed("unread")).isTrue();
        click("Thu hồi");
        var dialog = _get(WithdrawDialog.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("Thu hồi")));
        assertThat(_get(dialog, TextArea.class).isInvalid()).isTrue();
        _setValue(_get(dialog, TextArea.class), "Ghi nhầm hạn nộp.");
        _click(_get(dialog, Button.class, spec -> spec.withText("Thu hồi")));
        assertThat(_get(ReceiptsView.class).getElement().getTextRecursively())
                .contains("Đã thu hồi")
                .contains("Ghi nhầm hạn nộp.");
        _assertNone(Button.class, spec -> spec.withText("Thu hồi"));
    }

    @SuppressWarnings("unchecked")
    private static void choose(AgencyRow agency) {
        MultiSelectComboBox<AgencyRow> box = _get(MultiSelectComboBox.class, spec -> spec.withLabel("Cơ quan"));
        box.setValue(Set.of(agency));
    }

    @SuppressWarnings("unchecked")
    private static Grid<ReceiptRow> receipts() {
        return _get(Grid.class);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
