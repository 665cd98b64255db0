package vn.parindex.evidence.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.shell.DialogFoot;

/** Brings the newer edition of a document. */
class EditionDialog extends Dialog {

    EditionDialog(AgencyId agency, DocumentRow document, long limit, Runnable replaced) {
        setHeaderTitle(text("heading", document.name()));
        var why = new Paragraph(text("why"));
        why.addClassName("par-note");
        var place = new UploadPlace(agency, UploadPlace.library(agency) + "/" + document.id() + "/editions", limit);
        place.onTaken(() -> {
            close();
            replaced.run();
        });
        add(why, place);
        setWidth("min(560px, 94vw)");
        DialogFoot.reading(this);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("evidence.EditionDialog." + element, arguments);
    }
}
