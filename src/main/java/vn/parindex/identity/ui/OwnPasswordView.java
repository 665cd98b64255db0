package vn.parindex.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.parindex.identity.OwnPasswordService;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.RefusableFields;

/** One's own password. Whoever came in with a one-time code sees nothing else before choosing one. */
@Route(OwnPasswordView.ROUTE)
@PermitAll
class OwnPasswordView extends Div implements HasDynamicTitle {

    static final String ROUTE = "password";

    private final transient OwnPasswordService service;
    private final boolean forced;
    private final PasswordField present = field("present", "current-password");
    private final PasswordField wanted = field("wanted", "new-password");
    private final PasswordField again = field("again", "new-password");
    private final RefusableFields fields = new RefusableFields()
            .with("present", present)
            .with("password", wanted)
            .with("again", again);

    OwnPasswordView(OwnPasswordService service) {
        this.service = service;
        this.forced = service.mustChange();
        addClassNames("par-page", "par-page--narrow");
        var sentence = new PageSentence(text(forced ? "forced" : "sentence"));
        var lead = new Paragraph(text("lead"));
        lead.addClassName("par-lead");
        wanted.setHelperText(text("helper"));
        var change = new Button(text("change"), click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.addClickShortcut(Key.ENTER);
        var form = new Div(present, wanted, again, new Div(change));
        form.addClassNames("par-card", "par-form", "identity-password");
        add(sentence, lead, form);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void change() {
        if (!fields.attempt(this::send)) {
            return;
        }
        Notify.done(text("changed"));
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private void send() {
        if (!wanted.getValue().equals(again.getValue())) {
            throw RefusedException.at("again", "identity.refusal.passwordAgain");
        }
        service.change(present.getValue(), wanted.getValue());
    }

    private PasswordField field(String name, String autocomplete) {
        var field = new PasswordField(text(name));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setWidthFull();
        return field;
    }

    private String text(String element) {
        return getTranslation("identity.OwnPasswordView." + element);
    }
}
