package vn.parindex.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentRow;

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
        getFooter().add(new Button(text("close"), click -> close()));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("evidence.EditionDialog." + element, arguments);
    }
}
