package vn.parindex.evidence.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.evidence.NewUpload;
import vn.parindex.evidence.UnfinishedUpload;
import vn.parindex.evidence.UploadId;
import vn.parindex.evidence.UploadOffsetException;
import vn.parindex.evidence.UploadService;
import vn.parindex.shared.RefusedException;

/**
 * Resumable uploads: the tus protocol 1.0 with its extensions for creation, creation with content and termination.
 * An upload that is whole becomes a document only when the address of its purpose is told.
 */
@RestController
@RequestMapping("/api/agencies/{agency}/uploads")
class UploadController {

    private static final String VERSION = "1.0.0";
    private static final String PIECE = "application/offset+octet-stream";

    private final UploadService uploads;
    private final EvidenceService evidence;

    UploadController(UploadService uploads, EvidenceService evidence) {
        this.uploads = uploads;
        this.evidence = evidence;
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options() {
        return ResponseEntity.noContent()
                .header("Tus-Resumable", VERSION)
                .header("Tus-Version", VERSION)
                .header("Tus-Max-Size", Long.toString(evidence.limit()))
                .header("Tus-Extension", "creation,creation-with-upload,termination")
                .build();
    }

    /** What is known of a file before anything is sent, and what the officer has begun and not finished. */
    @GetMapping
    Begun begun(
            @PathVariable String agency,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam(defaultValue = "") String sha256) {
        var library = AgencyId.of(agency);
        var begun = uploads.unfinished(library).stream()
                .filter(upload -> fingerprint.isEmpty() || upload.fingerprint().equals(fingerprint))
                .map(Upload::of)
                .toList();
        return new Begun(!sha256.isEmpty() && uploads.known(library, sha256).isPresent(), begun);
    }

    @PostMapping
    ResponseEntity<Void> begin(
            @PathVariable String agency,
            @RequestHeader("Tus-Resumable") String version,
            @RequestHeader("Upload-Length") long size,
            @RequestHeader("Upload-Metadata") String metadata,
            HttpServletRequest request)
            throws IOException {
        refuseUnlessSpoken(version);
        var said = read(metadata);
        var library = AgencyId.of(agency);
        var id = uploads.begin(new NewUpload(
                library,
                said.get("filename"),
                size,
                said.getOrDefault("fingerprint", ""),
                said.getOrDefault("target", "")));
        long offset =
                PIECE.equals(request.getContentType()) ? uploads.append(library, id, 0, request.getInputStream()) : 0;
        return answer(ResponseEntity.created(URI.create(request.getRequestURI() + "/" + id)), offset)
                .build();
    }

    @RequestMapping(path = "/{upload}", method = RequestMethod.HEAD)
    ResponseEntity<Void> state(@PathVariable String agency, @PathVariable String upload) {
        var state = uploads.claim(AgencyId.of(agency), UploadId.of(upload));
        return answer(ResponseEntity.ok(), state.offset())
                .header("Upload-Length", Long.toString(state.size()))
                .build();
    }

    @PatchMapping(path = "/{upload}", consumes = PIECE)
    ResponseEntity<Void> append(
            @PathVariable String agency,
            @PathVariable String upload,
            @RequestHeader("Tus-Resumable") String version,
            @RequestHeader("Upload-Offset") long offset,
            HttpServletRequest request)
            throws IOException {
        refuseUnlessSpoken(version);
        var reached = uploads.append(AgencyId.of(agency), UploadId.of(upload), offset, request.getInputStream());
        return answer(ResponseEntity.status(HttpStatus.NO_CONTENT), reached).build();
    }

    @DeleteMapping("/{upload}")
    ResponseEntity<Void> cancel(@PathVariable String agency, @PathVariable String upload) {
        uploads.cancel(AgencyId.of(agency), UploadId.of(upload));
        return ResponseEntity.noContent().header("Tus-Resumable", VERSION).build();
    }

    @ExceptionHandler
    ResponseEntity<Void> elsewhere(UploadOffsetException elsewhere) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header("Tus-Resumable", VERSION)
                .build();
    }

    @ExceptionHandler
    ResponseEntity<Void> unspoken(UnspokenVersionException unspoken) {
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .header("Tus-Version", VERSION)
                .build();
    }

    private static ResponseEntity.BodyBuilder answer(ResponseEntity.BodyBuilder answer, long offset) {
        return answer.header("Tus-Resumable", VERSION)
                .header("Upload-Offset", Long.toString(offset))
                .header(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    private static void refuseUnlessSpoken(String version) {
        if (!version.equals(VERSION)) {
            throw new UnspokenVersionException();
        }
    }

    /** Pairs of a name and a Base64 value, separated by commas. */
    private static Map<String, String> read(String metadata) {
        try {
            return Arrays.stream(metadata.split(","))
                    .map(pair -> pair.strip().split(" ", 2))
                    .filter(pair -> pair.length == 2)
                    .collect(Collectors.toMap(
                            pair -> pair[0],
                            pair -> new String(Base64.getDecoder().decode(pair[1]), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            throw new RefusedException("evidence.ApiErrors.unreadable");
        }
    }

    /** Whether the library holds the content already, and the uploads that can be gone on with. */
    record Begun(boolean known, List<Upload> uploads) {}

    /** An upload and how far it has come. */
    record Upload(String id, String fileName, long size, long offset, String fingerprint, String target) {

        static Upload of(UnfinishedUpload row) {
            return new Upload(
                    row.id().toString(), row.fileName(), row.size(), row.offset(), row.fingerprint(), row.target());
        }
    }

    /** Another version of the protocol. */
    private static final class UnspokenVersionException extends RuntimeException {}
}
