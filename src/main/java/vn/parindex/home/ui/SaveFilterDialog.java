package vn.parindex.home.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Refusal;

/** Asks under which name to keep a filter. */
class SaveFilterDialog extends Dialog {

    /** Keeps it. */
    @FunctionalInterface
    interface Save {
        void save(String name, boolean preferred);
    }

    private final TextField name = new TextField();
    private final Checkbox preferred = new Checkbox();

    /** @param taken names under which filters are kept already; one of them is kept anew */
    SaveFilterDialog(Collection<String> taken, Save save) {
        setHeaderTitle(getTranslation("home.SaveFilterDialog.title"));
        name.setLabel(getTranslation("home.SaveFilterDialog.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(60);
        name.setWidthFull();
        name.focus();
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> {
            name.setInvalid(false);
            var same = taken.stream().anyMatch(change.getValue().strip()::equalsIgnoreCase);
            name.setHelperText(same ? getTranslation("home.SaveFilterDialog.replaces") : "");
        });
        preferred.setLabel(getTranslation("home.SaveFilterDialog.preferred"));
        var form = new Div(name, preferred);
        form.addClassName("par-form");
        add(form);
        setWidth("min(480px, 94vw)");
        var verb = DialogFoot.of(this, getTranslation("home.SaveFilterDialog.save"), () -> attempt(save));
        verb.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
    }

    private void attempt(Save save) {
        try {
            save.save(name.getValue(), preferred.getValue());
            close();
        } catch (RefusedException refused) {
            name.setErrorMessage(Refusal.text(getLocale(), refused));
            name.setInvalid(true);
        }
    }
}
