package vn.parindex.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.parindex.agency.AgencyKind;
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

    /** Everything published, the latest year first; of one year, the latest publication. */
    public List<Publication> all() {
        var known = publications;
        return known == null ? read() : known;
    }

    /** The publications that rank a kind of agency, one per year, the latest year first. */
    public List<Publication> years(AgencyKind kind) {
        var latest = new LinkedHashMap<Integer, Publication>();
        all().stream()
                .filter(publication -> ranks(publication, kind))
                .forEach(publication -> latest.putIfAbsent(publication.year(), publication));
        return List.copyOf(latest.values());
    }

    /** The kinds of agency that were ranked in a year, in the order of the national index. */
    public List<AgencyKind> kinds(int year) {
        return all().stream()
                .filter(publication -> publication.year() == year)
                .flatMap(publication -> snapshot(publication).rankings().stream())
                .map(Snapshot.Ranking::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** The publication of a year (the latest when none is named) that ranks the kind. */
    public Optional<Publication> find(Optional<Integer> year, AgencyKind kind) {
        return years(kind).stream()
                .filter(publication -> year.isEmpty() || publication.year() == year.get())
                .findFirst();
    }

    private boolean ranks(Publication publication, AgencyKind kind) {
        return snapshot(publication).rankings().stream()
                .anyMatch(ranking -> ranking.kind().equals(kind));
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
        publications = List.copyOf(table.all());
        return publications;
    }
}
