package vn.parindex.appraisal.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.ClarificationDetails;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.ui.UploadPlace;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.AttachmentRow;

/** What the clarification's screen does for the agency, in one place for its parts. */
@SpringComponent
class Answering {

    private final ClarificationService service;
    private final EvidenceService evidence;
    private final AccessMatrix access;

    Answering(ClarificationService service, EvidenceService evidence, AccessMatrix access) {
        this.service = service;
        this.evidence = evidence;
        this.access = access;
    }

    ClarificationDetails details(CycleId cycle, AgencyId agency) {
        return service.details(cycle, agency);
    }

    boolean mayAnswer() {
        return access.permits("clarification.respond");
    }

    void accept(AppraisedLeaf leaf) {
        service.accept(leaf.finding().id(), leaf.finding().version());
    }

    void contest(AppraisedLeaf leaf, String grounds) {
        service.contest(leaf.finding().id(), leaf.finding().version(), grounds);
    }

    void answer(AppraisedLeaf leaf, String answer) {
        service.answer(leaf.finding().id(), leaf.finding().version(), answer);
    }

    /** The place where files are brought in answer to a leaf. */
    UploadPlace uploads(AppraisedLeaf leaf) {
        var finding = leaf.finding();
        var target = "api/cycles/" + finding.cycle() + "/agencies/" + finding.agency() + "/leaves/" + finding.leaf()
                + "/clarification/documents";
        return new UploadPlace(finding.agency(), target, evidence.limit());
    }

    /** Corrects what the paper of a document says that was added here. */
    void describe(AppraisedLeaf leaf, AttachmentRow attached, Issuance paper) {
        service.describe(what(leaf, attached), paper, attached.document().version());
    }

    /** Takes off a document that was added here. */
    void detach(AppraisedLeaf leaf, AttachmentRow attached) {
        service.detach(what(leaf, attached));
    }

    private static AttachDocument what(AppraisedLeaf leaf, AttachmentRow attached) {
        var finding = leaf.finding();
        return new AttachDocument(
                finding.cycle(),
                finding.agency(),
                finding.leaf(),
                attached.document().id(),
                null);
    }
}
