package vn.parindex.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.parindex.cycle.CycleId;

/** What is public, held in memory: snapshots never change, and the list of them is read again after a publication. */
@Service
public class PublishedResults {

    private final PublicationTable table;
    private final Map<CycleId, Snapshot> snapshots = new ConcurrentHashMap<>();
    private volatile List<Publication> publications;

    PublishedResults(PublicationTable table) {
        this.table = table;
    }

    /** One publication per year, the latest year first. */
    public List<Publication> years() {
        var known = publications;
        return known == null ? read() : known;
    }

    /** The publication of a year, or of the latest when none is named. */
    public Optional<Publication> find(Optional<Integer> year) {
        return years().stream()
                .filter(publication -> year.isEmpty() || publication.year() == year.get())
                .findFirst();
    }

    /** Of this very cycle. */
    public Optional<Publication> of(CycleId cycle) {
        return table.all().stream()
                .filter(publication -> publication.cycle().equals(cycle))
                .findFirst();
    }

    /** @throws IllegalStateException when the text no longer has the hash it was published with */
    public Snapshot snapshot(Publication publication) {
        return snapshots.computeIfAbsent(publication.cycle(), cycle -> SnapshotText.read(text(publication)));
    }

    /** The snapshot as it was published, byte for byte. */
    public String text(Publication publication) {
        var text = table.snapshot(publication.cycle());
        if (!SnapshotText.hash(text).equals(publication.contentHash())) {
            throw new IllegalStateException("The published text of " + publication.year() + " was altered");
        }
        return text;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    synchronized void on(ResultsPublished event) {
        publications = null;
    }

    private synchronized List<Publication> read() {
        var latest = new LinkedHashMap<Integer, Publication>();
        table.all().forEach(publication -> latest.putIfAbsent(publication.year(), publication));
        publications = List.copyOf(latest.values());
        return publications;
    }
}
