package vn.parindex.evidence;

import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads the text of one document and keeps it: outside any transaction, then text and status together. Doing it twice
 * keeps it once; interrupted, it begins anew.
 */
@Component
class TextExtraction {

    private static final int MOST_ATTEMPTS = 3;

    private final StoredContents contents;
    private final DocumentWork work;
    private final DocumentTexts texts;
    private final BoundedReading reading;
    private final TransactionOperations transaction;
    private final TextLimits limits;
    private final ApplicationEventPublisher events;

    TextExtraction(
            StoredContents contents,
            DocumentWork work,
            DocumentTexts texts,
            BoundedReading reading,
            TransactionOperations transaction,
            TextLimits limits,
            ApplicationEventPublisher events) {
        this.contents = contents;
        this.work = work;
        this.texts = texts;
        this.reading = reading;
        this.transaction = transaction;
        this.limits = limits;
        this.events = events;
    }

    /** @throws IOException when the content cannot be had just now: the document stays in the queue */
    void extract(DocumentRow document) throws IOException, InterruptedException {
        keep(document, outcome(document));
    }

    private TextOutcome outcome(DocumentRow document) throws IOException, InterruptedException {
        if (!document.type().holdsText()) {
            return TextOutcome.without(TextStatus.NONE);
        }
        try (var file = contents.file(document)) {
            if (work.attempt(document.id()) > MOST_ATTEMPTS) {
                return TextOutcome.without(TextStatus.TOOK_TOO_LONG);
            }
            return reading.read(file.path(), document.type());
        }
    }

    /** The words of a document with a secrecy mark are kept nowhere. */
    private void keep(DocumentRow document, TextOutcome outcome) {
        var mark = OpenDocuments.markIn(outcome.text(), document.type());
        if (mark.isEmpty()) {
            keepOpen(document, outcome);
            return;
        }
        transaction.executeWithoutResult(open -> {
            if (work.read(document.id(), TextStatus.MARKED)) {
                events.publishEvent(
                        new DocumentMarked(document.agency(), document.id(), document.fileName(), mark.get()));
            }
        });
    }

    private void keepOpen(DocumentRow document, TextOutcome outcome) {
        var text = SearchText.of(outcome.text(), limits.characters());
        var status = outcome.status().searchable() && text.folded().isEmpty() ? TextStatus.NONE : outcome.status();
        transaction.executeWithoutResult(open -> {
            if (work.read(document.id(), status) && status.searchable()) {
                texts.add(document.id(), document.agency(), text);
            }
        });
    }
}
