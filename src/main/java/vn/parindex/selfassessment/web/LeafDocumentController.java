package vn.parindex.selfassessment.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.FinishUpload;
import vn.parindex.evidence.TakenDocument;
import vn.parindex.evidence.UploadService;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.FileClosedException;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.selfassessment.web.AnswerJsonViews.FieldMessage;
import vn.parindex.selfassessment.web.AnswerJsonViews.Refusals;
import vn.parindex.shell.Refusal;

/** A file that was brought for a leaf: into the agency's library and attached, in one call. */
@RestController
@RequestMapping("/api/cycles/{cycle}/agencies/{agency}/leaves/{leaf}/documents")
class LeafDocumentController {

    private final SelfAssessmentService files;
    private final UploadService uploads;

    LeafDocumentController(SelfAssessmentService files, UploadService uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AttachedDocument attach(
            @PathVariable String cycle,
            @PathVariable String agency,
            @PathVariable String leaf,
            @RequestBody Brought brought) {
        var owner = AgencyId.of(agency);
        refuseUnlessOpen(CycleId.of(cycle), owner, LeafId.of(leaf));
        var taken = uploads.finish(FinishUpload.of(owner, brought.upload(), brought.sha256()));
        files.attach(new AttachDocument(
                CycleId.of(cycle), owner, LeafId.of(leaf), taken.document().id(), brought.page()));
        return AttachedDocument.of(taken);
    }

    /** Says no before the content is stored for nothing; {@code attach} has the last word. */
    private void refuseUnlessOpen(CycleId cycle, AgencyId agency, LeafId leaf) {
        files.answer(cycle, agency, leaf).closed().ifPresent(closed -> {
            throw closed;
        });
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.LOCKED)
    Refusals closed(FileClosedException closed, Locale locale) {
        var message = Refusal.text(locale, closed);
        return new Refusals("closed", message, List.of(new FieldMessage(null, message)));
    }

    /** Which upload, what was counted over the whole file, and where in it the proof stands, if known. */
    record Brought(String upload, String sha256, String page) {}

    /** What was attached. */
    record AttachedDocument(String id, String fileName, long size, String sha256, boolean known) {

        static AttachedDocument of(TakenDocument taken) {
            var row = taken.document();
            return new AttachedDocument(row.id().toString(), row.fileName(), row.size(), row.sha256(), taken.known());
        }
    }
}
