package vn.parindex.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;

/** The end of an upload: it becomes a document, is refused, or was given up long ago. */
@Component
class UploadTaking {

    private final UploadTable uploads;
    private final PartialFiles files;
    private final DocumentIntake intake;
    private final EvidenceDocuments documents;
    private final Duration lifetime;

    UploadTaking(
            UploadTable uploads,
            PartialFiles files,
            DocumentIntake intake,
            EvidenceDocuments documents,
            @Value("${parindex.evidence.upload-lifetime}") Duration lifetime) {
        this.uploads = uploads;
        this.files = files;
        this.intake = intake;
        this.documents = documents;
        this.lifetime = lifetime;
    }

    TakenDocument take(Officer officer, UploadRow upload, String sha256) {
        if (upload.document() != null) {
            return new TakenDocument(documents.get(upload.agency(), upload.document()), false);
        }
        if (files.length(upload.id()) < upload.size()) {
            throw RefusedException.at("upload", "evidence.refusal.uploadIncomplete");
        }
        try {
            var known = documents.byContent(upload.agency(), sha256).isPresent();
            var document = receive(officer, upload, sha256);
            uploads.taken(upload.id(), document.id());
            files.drop(upload.id());
            return new TakenDocument(document, known);
        } catch (RefusedException refused) {
            files.drop(upload.id());
            uploads.remove(upload.id());
            throw refused;
        }
    }

    private DocumentRow receive(Officer officer, UploadRow upload, String sha256) {
        var file = files.place(upload.id());
        if (!sha256.equals(sha256(file))) {
            throw RefusedException.at("file", "evidence.refusal.uploadDiffers");
        }
        try (var content = Files.newInputStream(file)) {
            return intake.take(officer, upload.agency(), FileName.of(upload.fileName()), content, Issuance.UNKNOWN);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Removes what nobody has gone on with for the lifetime of an upload; how many that were. */
    int expire() {
        var abandoned = uploads.olderThan(lifetime);
        abandoned.forEach(id -> {
            files.drop(id);
            uploads.remove(id);
        });
        return abandoned.size();
    }

    private static String sha256(Path file) {
        try (var content = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
