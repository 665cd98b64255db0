package vn.parindex.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.DemonstrationAccounts;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.Icons;
import vn.parindex.shell.LanguageSwitch;

/** The way in. A demonstration lists its accounts beside the form; the published results need no account. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILL = "const name = this.querySelector('#vaadinLoginUsername'); name.value = $0;"
            + "this.querySelector('#vaadinLoginPassword').focus();";

    private final transient CurrentOfficer current;
    private final LoginForm form = new LoginForm();

    LoginView(CurrentOfficer current, DemonstrationAccounts demonstration) {
        this.current = current;
        addClassName("identity-login");
        form.setI18n(texts());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(card());
        var accounts = demonstration.list();
        if (accounts.isEmpty()) {
            addClassName("identity-login--alone");
        } else {
            add(new DemonstrationAccountList(accounts, this::fill));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) {
            event.forwardTo("");
        }
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.LoginView.title");
    }

    private Component card() {
        var name = new H1(getTranslation("shell.name"));
        name.addClassName("identity-login__name");
        var product = new Paragraph(getTranslation("identity.LoginView.product"));
        product.addClassName("identity-login__product");
        var forgotten = new Paragraph(getTranslation("identity.LoginView.forgotten"));
        forgotten.addClassName("par-note");
        var head = new Div(new Div(name, product), new LanguageSwitch());
        head.addClassName("identity-login__head");
        var card = new Div(head, form, forgotten, publicResults());
        card.addClassNames("par-card", "identity-login__card");
        return card;
    }

    private Component publicResults() {
        var link = new Anchor("public/ranking", Icons.GLOBE.create());
        link.add(getTranslation("identity.LoginView.publicResults"));
        link.setRouterIgnore(true);
        link.addClassName("identity-login__public");
        return link;
    }

    private void fill(String username) {
        form.getElement().executeJs(FILL, username);
    }

    private LoginI18n texts() {
        var texts = ComponentTexts.login(getLocale());
        texts.getErrorMessage().setMessage(getTranslation("identity.LoginView.refusedWhy"));
        return texts;
    }
}
