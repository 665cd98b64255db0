package vn.parindex.evidence.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.FinishUpload;
import vn.parindex.evidence.TakenDocument;
import vn.parindex.evidence.UploadService;

/** Documents in and out of an agency's library. */
@RestController
@RequestMapping("/api/agencies/{agency}/documents")
class DocumentController {

    /**
     * Whatever a browser takes a document for, it belongs to no origin, runs nothing and loads nothing; only pages of
     * ours may frame it. The browsers' own viewers show a PDF under it.
     */
    private static final String NOTHING_OF_OURS =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private final EvidenceService evidence;
    private final UploadService uploads;

    DocumentController(EvidenceService evidence, UploadService uploads) {
        this.evidence = evidence;
        this.uploads = uploads;
    }

    /** All of a file is there, or was there before: it belongs to the library from now on. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UploadedDocument take(@PathVariable String agency, @RequestBody Brought brought) {
        return UploadedDocument.of(
                uploads.finish(FinishUpload.of(AgencyId.of(agency), brought.upload(), brought.sha256())));
    }

    @GetMapping("/{document}")
    ResponseEntity<Resource> download(@PathVariable String agency, @PathVariable String document) {
        var found = evidence.read(AgencyId.of(agency), DocumentId.of(document));
        var row = found.document();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(row.type().mediaType()))
                .header("Content-Disposition", disposition(row))
                .header("Content-Security-Policy", NOTHING_OF_OURS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + row.sha256() + '"')
                .body(found.content());
    }

    private static String disposition(DocumentRow row) {
        var kind = row.type().shown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(row.fileName(), StandardCharsets.UTF_8).build().toString();
    }

    /** Which upload, and what was counted over the whole file; no upload where the content was known. */
    record Brought(String upload, String sha256) {}

    /** What the uploader needs to go on with. */
    record UploadedDocument(String id, String fileName, String type, long size, String sha256, boolean known) {

        static UploadedDocument of(TakenDocument taken) {
            var row = taken.document();
            return new UploadedDocument(
                    row.id().toString(),
                    row.fileName(),
                    row.type().mediaType(),
                    row.size(),
                    row.sha256(),
                    taken.known());
        }
    }
}
