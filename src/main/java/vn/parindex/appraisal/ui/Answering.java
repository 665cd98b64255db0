package vn.parindex.appraisal.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.InputStream;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.ClarificationDetails;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.Issuance;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.selfassessment.AttachDocument;

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

    /** Puts the file into the library and lets it prove the leaf. */
    void attach(AppraisedLeaf leaf, String fileName, InputStream content) {
        var finding = leaf.finding();
        var document = evidence.upload(finding.agency(), fileName, content, Issuance.UNKNOWN);
        service.attach(new AttachDocument(finding.cycle(), finding.agency(), finding.leaf(), document.id(), null));
    }
}
