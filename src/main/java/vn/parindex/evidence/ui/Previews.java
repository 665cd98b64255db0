package vn.parindex.evidence.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.shell.DialogFoot;

/** Makes previews, for everybody who may read a document. */
@SpringComponent
public class Previews {

    private final EvidenceService evidence;

    Previews(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /** A preview to lay into a page. */
    public DocumentPreview inPage() {
        return new DocumentPreview(document -> evidence.text(document.agency(), document.id()));
    }

    /** Shows a document over the page; Esc closes. */
    public void open(DocumentRow document) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(document.name());
        var preview = inPage();
        preview.addClassName("evidence-preview--tall");
        preview.show(document);
        var body = new Div(preview, DocumentPreview.link(document));
        body.addClassName("par-stack");
        dialog.add(body);
        dialog.addClassName("evidence-dialog");
        dialog.setWidth("min(1040px, 96vw)");
        dialog.setHeight("min(900px, 94vh)");
        var close = DialogFoot.reading(dialog);
        dialog.open();
        close.focus();
    }
}
