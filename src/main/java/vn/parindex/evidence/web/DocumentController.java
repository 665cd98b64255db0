package vn.parindex.evidence.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.Issuance;

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

    DocumentController(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    UploadedDocument upload(
            @PathVariable String agency,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) String number,
            @RequestParam(required = false) String title,
            @RequestParam(required = false) String issuer,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate issuedOn,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate effectiveOn)
            throws IOException {
        var paper = new Issuance(number, title, issuer, issuedOn, effectiveOn);
        try (var content = file.getInputStream()) {
            return UploadedDocument.of(
                    evidence.upload(AgencyId.of(agency), file.getOriginalFilename(), content, paper));
        }
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

    /** What the uploader needs to go on with. */
    record UploadedDocument(String id, String fileName, String type, long size, String sha256) {

        static UploadedDocument of(DocumentRow row) {
            return new UploadedDocument(
                    row.id().toString(), row.fileName(), row.type().mediaType(), row.size(), row.sha256());
        }
    }
}
