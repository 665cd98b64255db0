package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import vn.parindex.inquiry.SeenBy;

/** Says who will read a text before it is sent. */
class SendDialog extends Dialog {

    SendDialog(String title, String verb, List<SeenBy> seenBy, Runnable send) {
        setHeaderTitle(title);
        addClassName("inquiry-send");
        add(new SeenByList(seenBy));
        var confirm = new Button(verb, click -> {
            close();
            send.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("inquiry.SendDialog.back"), click -> close()), confirm);
    }
}
