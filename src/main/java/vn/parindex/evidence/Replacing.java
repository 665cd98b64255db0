package vn.parindex.evidence;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;

/** A newer edition takes a document's place. */
@Component
class Replacing {

    private final EvidenceDocuments documents;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replacing(EvidenceDocuments documents, Editions editions, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    void replace(Officer officer, AgencyId agency, DocumentId before, DocumentId after) {
        var old = documents.get(agency, before);
        var next = documents.get(agency, after);
        var edition = editions.of(before);
        if (edition.newest().equals(after)) {
            throw new RefusedException("evidence.refusal.sameEdition", next.name());
        }
        if (edition.replaced()) {
            throw new RefusedException("evidence.refusal.replacedMeanwhile");
        }
        if (editions.belongsToOne(after)) {
            throw new RefusedException("evidence.refusal.otherPaper", next.name());
        }
        try {
            var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
            editions.add(before, edition, after, officer.displayName(), now);
        } catch (DuplicateKeyException meanwhile) {
            throw new RefusedException("evidence.refusal.replacedMeanwhile");
        }
        if (next.issuance().equals(Issuance.UNKNOWN)) {
            var paper = old.issuance();
            documents.describe(next, new Issuance(null, paper.title(), paper.issuer(), null, null));
        }
        events.publishEvent(new DocumentReplaced(agency, before, after, edition.latest() + 1));
    }
}
