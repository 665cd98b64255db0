package vn.parindex.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.parindex.shared.RefusedException;

/** Which content belongs to which document, and whether anybody may have it. */
@Component
class StoredContents {

    private final EvidenceDocuments documents;
    private final EvidenceStorage storage;
    private final DocumentTexts texts;

    StoredContents(EvidenceDocuments documents, EvidenceStorage storage, DocumentTexts texts) {
        this.documents = documents;
        this.storage = storage;
        this.texts = texts;
    }

    /** @throws RefusedException while the virus scanner has not called it clean, or when it carries a secrecy mark */
    DocumentContent of(DocumentRow document) {
        refuseUnlessServed(document);
        return new DocumentContent(document, unscanned(document));
    }

    /** The beginning of what is written in it; refused as the content is. */
    Optional<String> text(DocumentRow document) {
        refuseUnlessServed(document);
        return texts.beginning(document.id());
    }

    /** For the scanner alone. */
    Resource unscanned(DocumentRow document) {
        return storage.read(documents.storageKey(document.id()));
    }

    /** The content as a file of this machine, for as long as it is held open. */
    LocalFile file(DocumentRow document) throws IOException {
        var content = of(document).content();
        if (content.isFile()) {
            if (!content.exists()) {
                throw new IOException("The content of document " + document.id() + " is not where it was stored");
            }
            return new LocalFile(content.getFile().toPath(), false);
        }
        var copy = Files.createTempFile("evidence", ".copy");
        try (var from = content.getInputStream()) {
            Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
            return new LocalFile(copy, true);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(copy);
            throw failure;
        }
    }

    private static void refuseUnlessServed(DocumentRow document) {
        if (document.isMarked()) {
            throw new RefusedException("evidence.refusal.marked");
        }
        if (document.scan() == ScanStatus.INFECTED) {
            throw new RefusedException("evidence.refusal.infected");
        }
        if (!document.scan().served()) {
            throw new RefusedException("evidence.refusal.notScanned");
        }
    }

    /** A file that is either the stored one or a copy, which goes when it is closed. */
    record LocalFile(Path path, boolean copied) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            if (copied) {
                Files.deleteIfExists(path);
            }
        }
    }
}
