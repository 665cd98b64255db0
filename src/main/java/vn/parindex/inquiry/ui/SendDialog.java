package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import vn.parindex.inquiry.SeenBy;
import vn.parindex.shell.DialogFoot;

/** Says who will read a text before it is sent. */
class SendDialog extends Dialog {

    SendDialog(String title, String verb, List<SeenBy> seenBy, Runnable send) {
        setHeaderTitle(title);
        addClassName("inquiry-send");
        add(new SeenByList(seenBy));
        var confirm = DialogFoot.asking(this, verb, () -> {
            close();
            send.run();
        });
        confirm.setDisableOnClick(true);
    }
}
