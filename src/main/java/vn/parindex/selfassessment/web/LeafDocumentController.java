package vn.parindex.selfassessment.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.Issuance;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.FileClosedException;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.selfassessment.web.AnswerJsonViews.FieldMessage;
import vn.parindex.selfassessment.web.AnswerJsonViews.Refusals;
import vn.parindex.shell.Refusal;

/** A file dropped on a leaf: into the agency's library and attached, in one call. */
@RestController
@RequestMapping("/api/cycles/{cycle}/agencies/{agency}/leaves/{leaf}/documents")
class LeafDocumentController {

    private final SelfAssessmentService files;
    private final EvidenceService evidence;

    LeafDocumentController(SelfAssessmentService files, EvidenceService evidence) {
        this.files = files;
        this.evidence = evidence;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AttachedDocument attach(
            @PathVariable String cycle,
            @PathVariable String agency,
            @PathVariable String leaf,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) String number,
            @RequestParam(required = false) String title,
            @RequestParam(required = false) String issuer,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate issuedOn,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate effectiveOn,
            @RequestParam(required = false) String page)
            throws IOException {
        var owner = AgencyId.of(agency);
        refuseUnlessOpen(CycleId.of(cycle), owner, LeafId.of(leaf));
        try (var content = file.getInputStream()) {
            var document = evidence.upload(
                    owner,
                    file.getOriginalFilename(),
                    content,
                    new Issuance(number, title, issuer, issuedOn, effectiveOn));
            files.attach(new AttachDocument(CycleId.of(cycle), owner, LeafId.of(leaf), document.id(), page));
            return AttachedDocument.of(document);
        }
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

    /** What was attached. */
    record AttachedDocument(String id, String fileName, long size, String sha256) {

        static AttachedDocument of(DocumentRow row) {
            return new AttachedDocument(row.id().toString(), row.fileName(), row.size(), row.sha256());
        }
    }
}
