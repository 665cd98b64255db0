package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;

/** Takes a document in: content first, without holding a database connection, then its row and the event. */
@Component
class DocumentIntake {

    private static final String FIELD = "file";

    private final EvidenceStorage storage;
    private final TypeDetection types;
    private final EvidenceDocuments documents;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final DataSize limit;

    DocumentIntake(
            EvidenceStorage storage,
            TypeDetection types,
            EvidenceDocuments documents,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${parindex.evidence.max-size}") DataSize limit) {
        this.storage = storage;
        this.types = types;
        this.documents = documents;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.limit = limit;
    }

    DocumentRow take(Officer officer, AgencyId agency, FileName name, InputStream content, Issuance issuance) {
        issuance.refuseUnlessPossible(LocalDate.now(clock));
        OpenDocuments.refuseMarked(name, issuance);
        try (var incoming = storage.receive(content, limit.toBytes())) {
            if (incoming.size() == 0) {
                throw RefusedException.at(FIELD, "evidence.refusal.empty");
            }
            var type = types.detect(incoming.file(), name);
            OpenDocuments.refuseMarked(incoming.file(), type);
            var document = new DocumentRow(
                    DocumentId.next(),
                    agency,
                    name.value(),
                    type,
                    incoming.size(),
                    incoming.sha256(),
                    issuance,
                    officer.username(),
                    officer.displayName(),
                    LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
                    0,
                    TextStatus.WAITING,
                    documents.scanAtFirst());
            return keep(document, incoming);
        } catch (ContentTooLargeException tooLarge) {
            throw RefusedException.at(FIELD, "evidence.refusal.tooLarge", limit.toMegabytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private DocumentRow keep(DocumentRow document, Incoming incoming) throws IOException {
        var before = documents.byContent(document.agency(), document.sha256());
        if (before.isPresent()) {
            return again(before.get(), document);
        }
        var key = key(document);
        storage.keep(incoming, key);
        return transaction.execute(status -> record(document, key));
    }

    /** Where two people bring the same content at once, the second gets the document of the first. */
    private DocumentRow record(DocumentRow document, String key) {
        try {
            documents.add(document, key);
        } catch (DuplicateKeyException meanwhile) {
            return again(
                    documents.byContent(document.agency(), document.sha256()).orElseThrow(() -> meanwhile), document);
        }
        events.publishEvent(
                new DocumentUploaded(document.agency(), document.id(), document.fileName(), document.sha256()));
        return document;
    }

    /** Who brings content that is there already has it from now on as those who see all of the library do. */
    private DocumentRow again(DocumentRow there, DocumentRow brought) {
        documents.bring(there, brought.uploadedBy());
        return there;
    }

    /** One folder for each agency: its library can be copied or counted without the database. */
    private static String key(DocumentRow document) {
        var hash = document.sha256();
        return document.agency() + "/" + hash.substring(0, 2) + "/" + hash;
    }
}
