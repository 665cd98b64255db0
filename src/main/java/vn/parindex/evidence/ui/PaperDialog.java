package vn.parindex.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;

/** Enters and corrects what a document's paper says. */
public class PaperDialog extends Dialog {

    /** @param save writes what was entered, or refuses it at a field */
    public PaperDialog(DocumentRow document, Consumer<Issuance> save) {
        var form = new PaperForm(document);
        setHeaderTitle(text("heading"));
        add(form);
        addClassName("evidence-paper");
        setWidth("min(560px, 94vw)");
        var keep = new Button(text("save"), click -> {
            if (form.attempt(save)) {
                close();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("close"), click -> close()), keep);
        form.focus();
    }

    private String text(String element) {
        return getTranslation("evidence.PaperDialog." + element);
    }
}
