package vn.parindex.criteria.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import vn.parindex.criteria.SetHeader;
import vn.parindex.shell.DialogFoot;

/** Asks for the head of a set: of a new one, or of the one that is open. */
class HeaderDialog extends Dialog {

    private final HeaderForm form;
    private final Consumer<SetHeader> action;

    /** @param key the part of the texts: {@code new} or {@code change} */
    HeaderDialog(String key, HeaderForm form, Consumer<SetHeader> action) {
        this.form = form;
        this.action = action;
        setHeaderTitle(text(key + ".title"));
        setWidth("min(720px, 96vw)");
        add(form);
        DialogFoot.of(this, text(key + ".verb"), this::finish);
    }

    private void finish() {
        if (form.attempt(action)) {
            close();
        }
    }

    private String text(String key) {
        return getTranslation("criteria.HeaderDialog." + key);
    }
}
