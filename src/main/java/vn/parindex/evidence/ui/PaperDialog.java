package vn.parindex.evidence.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;
import vn.parindex.shell.DialogFoot;

/** Enters and corrects what a document's paper says. */
public class PaperDialog extends Dialog {

    /** @param save writes what was entered, or refuses it at a field */
    public PaperDialog(DocumentRow document, Consumer<Issuance> save) {
        var form = new PaperForm(document);
        setHeaderTitle(text("heading"));
        add(form);
        addClassName("evidence-paper");
        setWidth("min(560px, 94vw)");
        DialogFoot.asking(this, text("save"), () -> {
            if (form.attempt(save)) {
                close();
            }
        });
        form.focus();
    }

    private String text(String element) {
        return getTranslation("evidence.PaperDialog." + element);
    }
}
