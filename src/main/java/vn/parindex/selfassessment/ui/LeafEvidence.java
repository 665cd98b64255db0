package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.ui.UploadPlace;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Notify;

/** The documents of the leaf that is live on the file's screen. */
class LeafEvidence implements EvidenceActs {

    private final FileDesk desk;
    private final Runnable changed;
    private CycleId cycle;
    private AgencyId agency;
    private Leaf leaf;

    LeafEvidence(FileDesk desk, Runnable changed) {
        this.desk = desk;
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
    public void attach(DocumentRow document) {
        attempt(() -> {
            desk.attach(cycle, agency, leaf.id(), document.id());
            Notify.done(text("attached", document.name()));
        });
    }

    @Override
    public void detach(AttachmentRow attached) {
        attempt(() -> {
            desk.detach(cycle, agency, attached);
            Notify.done(text("removed", attached.document().name()));
        });
    }

    @Override
    public void describe(AttachmentRow attached, Issuance paper) {
        desk.describe(cycle, agency, attached, paper);
        changed.run();
    }

    @Override
    public List<DocumentRow> library(String words, int offset, int limit) {
        return desk.library(agency, words, offset, limit);
    }

    @Override
    public PageKeeper page(AttachmentRow attached) {
        var keeper = new PageKeeper(cycle, attached, desk.person());
        keeper.onSaved(changed);
        return keeper;
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
