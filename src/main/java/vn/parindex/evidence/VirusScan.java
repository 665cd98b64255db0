package vn.parindex.evidence;

import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Has one document scanned and keeps what came of it. */
@Component
class VirusScan {

    private final StoredContents contents;
    private final VirusScanner scanner;
    private final DocumentWork work;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    VirusScan(
            StoredContents contents,
            VirusScanner scanner,
            DocumentWork work,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.contents = contents;
        this.scanner = scanner;
        this.work = work;
        this.transaction = transaction;
        this.events = events;
    }

    /** @throws IOException when scanner or storage do not answer: the document stays in the queue */
    void scan(DocumentRow document) throws IOException, InterruptedException {
        try (var content = contents.unscanned(document).getInputStream()) {
            var finding = scanner.scan(content).orElse(null);
            transaction.executeWithoutResult(open -> {
                if (work.scanned(document.id(), finding) && finding != null) {
                    events.publishEvent(
                            new DocumentInfected(document.agency(), document.id(), document.fileName(), finding));
                }
            });
        }
    }
}
