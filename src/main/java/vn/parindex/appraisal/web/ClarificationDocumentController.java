package vn.parindex.appraisal.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.FinishUpload;
import vn.parindex.evidence.UploadService;
import vn.parindex.selfassessment.AttachDocument;

/** A file that was brought in answer to the appraisal of a leaf: into the agency's library and attached, in one call. */
@RestController
@RequestMapping("/api/cycles/{cycle}/agencies/{agency}/leaves/{leaf}/clarification/documents")
class ClarificationDocumentController {

    private final ClarificationService clarification;
    private final UploadService uploads;

    ClarificationDocumentController(ClarificationService clarification, UploadService uploads) {
        this.clarification = clarification;
        this.uploads = uploads;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AddedDocument add(
            @PathVariable String cycle,
            @PathVariable String agency,
            @PathVariable String leaf,
            @RequestBody Brought brought) {
        var owner = AgencyId.of(agency);
        clarification.requireWanted(CycleId.of(cycle), owner, LeafId.of(leaf));
        var taken = uploads.finish(FinishUpload.of(owner, brought.upload(), brought.sha256()));
        clarification.attach(new AttachDocument(
                CycleId.of(cycle), owner, LeafId.of(leaf), taken.document().id(), null));
        return new AddedDocument(
                taken.document().id().toString(), taken.document().fileName(), taken.known());
    }

    /** Which upload, and what was counted over the whole file. */
    record Brought(String upload, String sha256) {}

    /** What was added. */
    record AddedDocument(String id, String fileName, boolean known) {}
}
