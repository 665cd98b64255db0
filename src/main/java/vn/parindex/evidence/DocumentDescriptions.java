package vn.parindex.evidence;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.RefusedException;

/**
 * Entering and correcting what a document's paper says. For features that attach documents: they say who may, and
 * until when.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DocumentDescriptions {

    private final EvidenceDocuments documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentDescriptions(EvidenceDocuments documents, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes over the version that was read. What is known already is acknowledged.
     *
     * @throws RefusedException at a date that cannot be, or when somebody else has written meanwhile
     */
    public void describe(AgencyId agency, DocumentId which, Issuance paper, long version) {
        var document = documents.get(agency, which);
        if (document.issuance().equals(paper)) {
            return;
        }
        paper.refuseUnlessPossible(LocalDate.now(clock));
        OpenDocuments.refuseMarked(paper);
        if (document.version() != version || !documents.describe(document, paper)) {
            throw new RefusedException("evidence.refusal.describedMeanwhile");
        }
        events.publishEvent(new DocumentDescribed(agency, which, document.issuance(), paper));
    }
}
