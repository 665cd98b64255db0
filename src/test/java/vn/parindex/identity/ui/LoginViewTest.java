package vn.parindex.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.login.LoginForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.ViewTest;
import vn.parindex.identity.DemonstrationAccount;
import vn.parindex.identity.TestOfficers;
import vn.parindex.shared.Roles;

class LoginViewTest extends ViewTest {

    @Test
    void listsNoAccountsOutsideADemonstration() {
        open("login");

        assertThat(_find(LoginForm.class)).hasSize(1);
        assertThat(_find(DemonstrationAccountList.class)).isEmpty();
    }

    @Test
    void aDemonstrationListsItsAccountsWithTheirRoles() {
        var account = new DemonstrationAccount(
                "council.chair", "Nguyễn Văn Trọng", Optional.empty(), Set.of(Roles.COUNCIL_CHAIR));
        var chosen = new StringBuilder();

        UI.getCurrent().add(new DemonstrationAccountList(List.of(account), chosen::append));
        _click(_get(NativeButton.class));

        assertThat(_get(NativeButton.class).getElement().getTextRecursively())
                .contains("council.chair", "Chủ tịch Hội đồng thẩm định");
        assertThat(chosen).hasToString("council.chair");
    }

    @Test
    void saysAfterARefusalWhatMayBeWrong() {
        open("login?error");

        assertThat(_get(LoginForm.class).isError()).isTrue();
    }

    @Test
    void leadsToThePublishedResults() {
        open("login");

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("public/ranking");
    }

    @Test
    void nobodySeesAccountsWithoutTheRight() {
        signIn(TestOfficers.without("auditor", Roles.AUDITOR));

        open("accounts");

        assertThat(_find(AccountsView.class)).isEmpty();
    }
}
