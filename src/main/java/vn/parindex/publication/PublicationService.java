package vn.parindex.publication;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.RefusedException;

/** Makes locked results public: once, as a snapshot that nothing changes. */
@Service
@Transactional
public class PublicationService {

    private final SnapshotMaker snapshots;
    private final PublicationTable publications;
    private final Cycles cycles;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicationService(
            SnapshotMaker snapshots,
            PublicationTable publications,
            Cycles cycles,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.snapshots = snapshots;
        this.publications = publications;
        this.cycles = cycles;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes the results of a locked cycle; refused before the lock and a second time. */
    @PreAuthorize("@access.permits('results.publish')")
    public void publish(CycleId cycle) {
        if (cycles.get(cycle).status() != CycleStatus.LOCKED) {
            throw new RefusedException("publication.refusal.notLocked");
        }
        var person = officer.get();
        var at = LocalDateTime.now(clock);
        var text = SnapshotText.write(snapshots.make(cycle, at));
        try {
            publications.insert(cycle, text, new Actor(person.username(), person.displayName()), at);
        } catch (DuplicateKeyException published) {
            throw new RefusedException("publication.refusal.alreadyPublished");
        }
        events.publishEvent(new ResultsPublished(cycle));
    }
}
