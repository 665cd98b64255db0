package vn.parindex.publication;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

    /** A published ranking, with the publication that it stands in. */
    public record Ranked(Publication publication, Snapshot.Ranking ranking) {

        boolean sameIndex(Ranked other) {
            return ranking.kind().equals(other.ranking.kind())
                    && ranking.set().code().equals(other.ranking.set().code());
        }
    }

    /** The rankings of a kind of agency, the latest year first; of each year and set of criteria the latest. */
    public List<Ranked> rankings(AgencyKind kind) {
        return latest(all().stream())
                .filter(ranked -> ranked.ranking().kind().equals(kind))
                .toList();
    }

    /** The rankings published of a year: of each kind of agency and set of criteria the latest, national ones first. */
    public List<Ranked> rankings(int year) {
        return latest(all().stream().filter(publication -> publication.year() == year))
                .sorted(Comparator.comparing(ranked -> ranked.ranking().kind()))
                .toList();
    }

    /** The same index in all years, the latest first. */
    public List<Ranked> years(Ranked shown) {
        return latest(all().stream()).filter(shown::sameIndex).toList();
    }

    /** The publication of a year (the latest when none is named) that ranks the kind. */
    public Optional<Publication> find(Optional<Integer> year, AgencyKind kind) {
        return rankings(kind).stream()
                .map(Ranked::publication)
                .filter(publication -> year.isEmpty() || publication.year() == year.get())
                .findFirst();
    }

    private Stream<Ranked> latest(Stream<Publication> publications) {
        var seen = new HashSet<String>();
        return publications
                .flatMap(publication ->
                        snapshot(publication).rankings().stream().map(ranking -> new Ranked(publication, ranking)))
                .filter(ranked -> seen.add(ranked.publication().year() + "/"
                        + ranked.ranking().kind() + "/" + ranked.ranking().set().code()));
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
