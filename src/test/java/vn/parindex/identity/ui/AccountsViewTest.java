package vn.parindex.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.ViewTest;
import vn.parindex.identity.AccountRow;
import vn.parindex.identity.TestOfficers;
import vn.parindex.shared.Roles;

class AccountsViewTest extends ViewTest {

    private final String username = "view-" + UUID.randomUUID();

    @BeforeEach
    void anAdministratorSignsIn() {
        signIn(TestOfficers.without("administrator", Roles.ADMINISTRATOR));
    }

    @Test
    void createsAnAccountAndShowsItsCodeOnce() {
        create(Set.of(Roles.AUDITOR));

        assertThat(_get(IssuedCodeDialog.class).isOpened()).isTrue();
        assertThat(_get(Code.class).getText()).matches("(\\w{4}-){3}\\w{4}");
        assertThat(rows()).singleElement().extracting(AccountRow::username).isEqualTo(username);
    }

    @Test
    void keepsWhatWasTypedWhenTheRulesRefuse() {
        create(Set.of(Roles.OFFICER));

        var dialog = _get(CreateAccountDialog.class);
        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Tên đăng nhập"))
                        .getValue())
                .isEqualTo(username);
        assertThat(rows()).isEmpty();
    }

    @Test
    void disablesAnAccountAfterAsking() {
        create(Set.of(Roles.AUDITOR));
        _click(_get(Button.class, spec -> spec.withText("Đã ghi lại mã")));

        _get(AccountsView.class).open(rows().get(0));
        _click(_get(Button.class, spec -> spec.withText("Ngừng tài khoản")));
        confirm();

        assertThat(rows()).singleElement().extracting(AccountRow::enabled).isEqualTo(false);
    }

    private void create(Set<String> roles) {
        open("accounts?q=" + username);
        _click(_get(Button.class, spec -> spec.withText("Tạo tài khoản")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ và tên")), "Người của phép thử");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên đăng nhập")), username);
        _setValue(_get(RolesField.class), roles);
        var create = _find(Button.class, spec -> spec.withText("Tạo tài khoản"));
        _click(create.get(create.size() - 1));
    }

    private static void confirm() {
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }

    @SuppressWarnings("unchecked")
    private static Grid<AccountRow> grid() {
        return _get(Grid.class);
    }

    private static List<AccountRow> rows() {
        return GridKt._findAll(grid());
    }
}
