package vn.parindex.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import vn.parindex.notification.MailAddressService;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;
import vn.parindex.shell.Refusal;

/** Where one's messages also go as mail; shown only where the installation sends mail. */
class MailPanel extends Panel {

    private final transient MailAddressService service;
    private final EmailField address = new EmailField();

    MailPanel(MailAddressService service) {
        super(UI.getCurrent().getTranslation("notification.MailPanel.title"));
        this.service = service;
        address.setLabel(getTranslation("notification.MailPanel.address"));
        address.setHelperText(getTranslation("notification.MailPanel.help"));
        address.setValue(service.own().orElse(""));
        address.setMaxLength(254);
        var form = new Div(address, new Button(getTranslation("notification.MailPanel.save"), click -> save()));
        form.addClassName("par-form");
        add(form);
    }

    private void save() {
        try {
            service.change(address.getValue(), getLocale());
            address.setInvalid(false);
            Notify.done(getTranslation("notification.MailPanel.saved"));
        } catch (RefusedException refusal) {
            address.setErrorMessage(Refusal.text(getLocale(), refusal));
            address.setInvalid(true);
        }
    }
}
