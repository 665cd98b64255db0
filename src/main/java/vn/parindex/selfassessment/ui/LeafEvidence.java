package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.LibraryFilter;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.evidence.ui.UploadPlace;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Notify;

/** The documents of the leaf that is live on the file's screen. */
class LeafEvidence implements EvidenceActs {

    private final EvidenceDesk desk;
    private final String person;
    private final Runnable changed;
    private CycleId cycle;
    private AgencyId agency;
    private Leaf leaf;

    LeafEvidence(EvidenceDesk desk, String person, Runnable changed) {
        this.desk = desk;
        this.person = person;
        this.changed = changed;
    }

    void at(CycleId cycle, AgencyId agency, Leaf leaf) {
        this.cycle = cycle;
        this.agency = agency;
        this.leaf = leaf;
    }

    @Override
    public UploadPlace uploads() {
        var target = "api/cycles/" + cycle + "/agencies/" + agency + "/leaves/" + leaf.id() + "/documents";
        return new UploadPlace(agency, target, desk.uploadLimit())
                .dropOn(".par-pane--item")
                .onTaken(changed);
    }

    @Override
    public void attach(Collection<DocumentRow> documents) {
        attempt(() -> {
            documents.forEach(document -> desk.attach(what(document.id())));
            Notify.done(
                    documents.size() == 1
                            ? text("attached", documents.iterator().next().name())
                            : text("attachedMany", documents.size()));
        });
    }

    @Override
    public void detach(AttachmentRow attached) {
        attempt(() -> {
            desk.detach(what(attached.document().id()));
            Notify.done(text("removed", attached.document().name()));
        });
    }

    @Override
    public void renew(AttachmentRow attached) {
        attempt(() -> {
            desk.renew(what(attached.document().id()));
            Notify.done(text("renewed", attached.edition().latest()));
        });
    }

    @Override
    public void describe(AttachmentRow attached, Issuance paper) {
        desk.describe(what(attached.document().id()), attached, paper);
        changed.run();
    }

    @Override
    public void preview(DocumentRow document) {
        desk.preview(document);
    }

    @Override
    public boolean hasLibrary() {
        return desk.hasLibrary();
    }

    @Override
    public List<LibraryRow> library(LibraryFilter filter, int offset, int limit) {
        return desk.library(agency, filter, offset, limit);
    }

    @Override
    public int libraryCount(LibraryFilter filter) {
        return desk.libraryCount(agency, filter);
    }

    @Override
    public List<AssessmentYear> years() {
        return desk.years(agency);
    }

    @Override
    public LibraryFilter lastYear() {
        var before = new AssessmentYear(desk.year(cycle).value() - 1);
        return new LibraryFilter("", before, leaf.code(), null);
    }

    @Override
    public PageKeeper page(AttachmentRow attached) {
        var keeper = new PageKeeper(cycle, attached, person);
        keeper.onSaved(changed);
        return keeper;
    }

    private AttachDocument what(DocumentId document) {
        return new AttachDocument(cycle, agency, leaf.id(), document, null);
    }

    /** Says a refusal and shows in any case what the server knows now. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
        changed.run();
    }

    private static String text(String element, Object... arguments) {
        return UI.getCurrent().getTranslation("selfassessment.EvidenceCard." + element, arguments);
    }
}
