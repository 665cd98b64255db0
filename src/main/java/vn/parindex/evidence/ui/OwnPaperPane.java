package vn.parindex.evidence.ui;

import com.vaadin.flow.component.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.evidence.OwnDocumentsService;

/** Beside a contributor's documents: one of them, with what it proves of their part. */
class OwnPaperPane extends PaperPane {

    private final transient OwnDocumentsService documents;
    private final transient AgencyId agency;

    OwnPaperPane(LibraryDesk desk, OwnDocumentsService documents, AgencyId agency, Runnable changed, Runnable closed) {
        super(desk, changed, closed);
        this.documents = documents;
        this.agency = agency;
    }

    @Override
    String why() {
        return "evidence.OwnDocumentsView.choose.why";
    }

    @Override
    Component[] more(LibraryRow row) {
        return new Component[] {part(title("uses"), new PaperUses(row))};
    }

    @Override
    boolean mayDescribe(DocumentRow document) {
        return documents.mayDescribe(document);
    }

    @Override
    void describe(DocumentRow document, Issuance paper) {
        documents.describe(agency, document.id(), paper, document.version());
    }
}
