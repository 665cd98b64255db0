package vn.parindex.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.parindex.identity.AccountRow;
import vn.parindex.identity.AccountService;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.RefusableFields;
import vn.parindex.shell.StatusBadge;

/** One account: its roles, and what else an administrator can do with it. */
class AccountDialog extends Dialog {

    private final transient AccountService service;
    private final AccountRow row;
    private final Runnable changed;
    private final RolesField roles = new RolesField();
    private final RefusableFields fields = new RefusableFields().with("roles", roles);

    AccountDialog(AccountService service, AccountRow row, Runnable changed) {
        this.service = service;
        this.row = row;
        this.changed = changed;
        setHeaderTitle(row.displayName());
        setWidth("560px");
        roles.setValue(row.roles());
        var who = new Paragraph(
                row.agencyName() == null
                        ? row.username()
                        : row.username() + " · " + row.agencyName().in(getLocale()));
        who.addClassName("par-lead");
        var body = new Div(who, new Div(new StatusBadge(AccountLook.of(row))), roles, actions());
        body.addClassName("par-form");
        add(body);
        DialogFoot.of(
                this, text("giveRoles"), () -> done("rolesGiven", () -> service.giveRoles(row.id(), roles.getValue())));
    }

    private Div actions() {
        var actions = new Div(new Button(text("newPassword"), Icons.KEY_ROUND.create(), click -> confirmNewPassword()));
        if (row.lockedOut()) {
            actions.add(new Button(
                    text("unlock"),
                    Icons.LOCK_OPEN.create(),
                    click -> done("unlocked", () -> service.unlock(row.id()))));
        }
        actions.add(
                row.enabled()
                        ? new Button(text("disable"), Icons.BAN.create(), click -> confirmDisable())
                        : new Button(
                                text("enable"),
                                Icons.CIRCLE_CHECK.create(),
                                click -> done("enabled", () -> service.enable(row.id()))));
        actions.addClassName("par-toolbar");
        return actions;
    }

    private void confirmDisable() {
        ask("disable", () -> done("disabled", () -> service.disable(row.id())))
                .danger()
                .open();
    }

    private void confirmNewPassword() {
        ask("newPassword", this::issue).open();
    }

    private void issue() {
        fields.attempt(() -> {
            var code = service.newPassword(row.id());
            close();
            changed.run();
            new IssuedCodeDialog(code).open();
        });
    }

    private Confirm ask(String verb, Runnable act) {
        return Confirm.ask(text(verb) + ": " + row.displayName(), text(verb), act)
                .consequences(text(verb + "Consequence"));
    }

    private void done(String message, Runnable act) {
        if (fields.attempt(act)) {
            close();
            changed.run();
            Notify.done(getTranslation("identity.AccountDialog." + message, row.displayName()));
        }
    }

    private String text(String element) {
        return getTranslation("identity.AccountDialog." + element);
    }
}
