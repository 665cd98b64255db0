package vn.parindex.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.shell.Icons;

/** Beside the agency's library: one paper, where it is used, its editions. */
class LibraryPaperPane extends PaperPane {

    private final transient LibraryDesk desk;
    private final transient AgencyId agency;
    private final transient Runnable changed;

    LibraryPaperPane(LibraryDesk desk, AgencyId agency, Runnable changed, Runnable closed) {
        super(desk, changed, closed);
        this.desk = desk;
        this.agency = agency;
        this.changed = changed;
    }

    @Override
    String why() {
        return "evidence.LibraryView.choose.why";
    }

    @Override
    Component[] more(LibraryRow row) {
        return new Component[] {uses(row), editions(row)};
    }

    @Override
    boolean mayDescribe(DocumentRow document) {
        return true;
    }

    @Override
    void describe(DocumentRow document, Issuance paper) {
        desk.library().describe(agency, document.id(), paper, document.version());
    }

    private Div uses(LibraryRow row) {
        var part = part(title("uses"), new PaperUses(desk, agency, row, changed));
        if (desk.mayBring()) {
            part.add(new Button(
                    text("attach"),
                    Icons.LIST_CHECKS.create(),
                    click -> new PlacesDialog(desk, agency, row, changed).open()));
        }
        return part;
    }

    private Div editions(LibraryRow row) {
        var part = part(title("editions"), new PaperEditions(desk, agency, row));
        if (desk.mayBring()) {
            part.add(new Button(
                    text("newEdition"),
                    Icons.UPLOAD.create(),
                    click -> new EditionDialog(agency, row.document(), desk.limit(), changed).open()));
        }
        return part;
    }
}
