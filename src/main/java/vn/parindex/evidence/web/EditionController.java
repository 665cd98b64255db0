package vn.parindex.evidence.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.FinishUpload;
import vn.parindex.evidence.LibraryService;
import vn.parindex.evidence.UploadService;
import vn.parindex.evidence.web.DocumentController.Brought;
import vn.parindex.evidence.web.DocumentController.UploadedDocument;

/** A file that was brought as the newer edition of a document. */
@RestController
@RequestMapping("/api/agencies/{agency}/documents/{document}/editions")
class EditionController {

    private final UploadService uploads;
    private final LibraryService library;

    EditionController(UploadService uploads, LibraryService library) {
        this.uploads = uploads;
        this.library = library;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UploadedDocument replace(@PathVariable String agency, @PathVariable String document, @RequestBody Brought brought) {
        var owner = AgencyId.of(agency);
        var before = DocumentId.of(document);
        library.paper(owner, before);
        var taken = uploads.finish(FinishUpload.of(owner, brought.upload(), brought.sha256()));
        library.replace(owner, before, taken.document().id());
        return UploadedDocument.of(taken);
    }
}
