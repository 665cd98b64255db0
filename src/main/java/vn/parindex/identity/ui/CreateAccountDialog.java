package vn.parindex.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;
import vn.parindex.identity.NewAccount;
import vn.parindex.shared.Folded;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.RefusableFields;

/** Asks for what a new account needs. Stays open, with what was typed, until the rules accept it. */
class CreateAccountDialog extends Dialog {

    private final SerializableConsumer<NewAccount> create;
    private final TextField username = new TextField(text("username"));
    private final TextField displayName = new TextField(text("displayName"));
    private final ComboBox<AgencyRow> agency = new ComboBox<>(text("agency"));
    private final RolesField roles = new RolesField();
    private final RefusableFields fields = new RefusableFields()
            .with("username", username)
            .with("displayName", displayName)
            .with("agency", agency)
            .with("roles", roles);

    CreateAccountDialog(Agencies agencies, SerializableConsumer<NewAccount> create) {
        this.create = create;
        setHeaderTitle(text("title"));
        setWidth("560px");
        username.setHelperText(text("usernameHelper"));
        username.getElement().setAttribute("autocapitalize", "none");
        agency.setHelperText(text("agencyHelper"));
        agency.setClearButtonVisible(true);
        agency.setItemLabelGenerator(row -> row.name().in(getLocale()));
        agency.setItems(
                (row, typed) -> Folded.of(row.name().in(getLocale())).contains(Folded.of(typed)), agencies.all());
        var form = new Div(displayName, username, agency, roles);
        form.addClassName("par-form");
        add(form);
        DialogFoot.of(this, text("create"), this::create);
    }

    private void create() {
        var place = agency.getValue() == null ? null : agency.getValue().id();
        var wanted = new NewAccount(username.getValue(), displayName.getValue(), place, roles.getValue());
        if (fields.attempt(() -> create.accept(wanted))) {
            close();
        }
    }

    private String text(String element) {
        return getTranslation("identity.CreateAccountDialog." + element);
    }
}
