package vn.parindex.selfassessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Followers;
import vn.parindex.shared.Gathering;

/**
 * Tells the open pages of a file what was committed there. Changes of a moment are told together and read once,
 * whatever the number of pages; whoever commits waits for nobody.
 */
@Component
public class FileNews implements DisposableBean {

    /** How long changes are gathered before they are told. */
    static final int GATHERED_MILLIS = 120;

    private static final Logger LOG = LoggerFactory.getLogger(FileNews.class);

    private final FileReading reading;
    private final Followers<Key, Consumer<Told>> pages = new Followers<>();
    private final Gathering<Key, Gathered> gathering =
            new Gathering<>("file-news", GATHERED_MILLIS, Gathered::and, this::tell);
    private final AtomicLong changes = new AtomicLong();

    FileNews(FileReading reading) {
        this.reading = reading;
    }

    /**
     * What was committed.
     *
     * @param answers the lines that changed, as far as the page shows them
     * @param whole the file itself moved: everything about it may be different
     */
    public record Told(List<AnswerRow> answers, boolean whole) {}

    /**
     * Tells a page from now on, on a thread that must not be held up.
     *
     * @param file as the reader got it: of leaves that are not in it nothing is told
     * @return ends it
     */
    public Runnable follow(FileDetails file, Consumer<Told> page) {
        var key = new Key(file.file().cycle(), file.file().agency());
        var shown = file.answers().stream().map(AnswerRow::leaf).collect(Collectors.toUnmodifiableSet());
        return pages.follow(key, told -> tell(page, shown, told));
    }

    /** How many changes were committed anywhere so far: whoever reads, then follows, sees whether something fell between. */
    public long changes() {
        return changes.get();
    }

    /** How many pages are told. */
    int pages() {
        return pages.size();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AnswersWritten event) {
        gather(event.cycle(), event.agency(), event.leaves(), false);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(EvidenceAttached event) {
        gather(event.cycle(), event.agency(), Set.of(event.leaf()), false);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(EvidenceDetached event) {
        gather(event.cycle(), event.agency(), Set.of(event.leaf()), false);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PageReferred event) {
        gather(event.what().cycle(), event.what().agency(), Set.of(event.what().leaf()), false);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SentToLeader event) {
        gather(event.cycle(), event.agency(), Set.of(), true);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ReturnedByLeader event) {
        gather(event.cycle(), event.agency(), Set.of(), true);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SelfAssessmentSubmitted event) {
        gather(event.cycle(), event.agency(), Set.of(), true);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FileMoved event) {
        gather(event.cycle(), event.agency(), Set.of(), true);
    }

    private void gather(CycleId cycle, AgencyId agency, Set<LeafId> leaves, boolean whole) {
        changes.incrementAndGet();
        var key = new Key(cycle, agency);
        if (pages.isFollowed(key)) {
            gathering.add(key, new Gathered(leaves, whole));
        }
    }

    private void tell(Key key, Gathered gathered) {
        try {
            var told = new Told(reading.rows(key.cycle, key.agency, gathered.leaves), gathered.whole);
            pages.of(key).forEach(page -> page.accept(told));
        } catch (RuntimeException failure) {
            LOG.warn("The open pages of the file of {} were not told what changed", key.agency, failure);
        }
    }

    private static void tell(Consumer<Told> page, Set<LeafId> readable, Told told) {
        var shown = told.answers.stream()
                .filter(row -> readable.contains(row.leaf()))
                .toList();
        if (told.whole || !shown.isEmpty()) {
            page.accept(new Told(shown, told.whole));
        }
    }

    @Override
    public void destroy() {
        gathering.close();
    }

    private record Key(CycleId cycle, AgencyId agency) {}

    private record Gathered(Set<LeafId> leaves, boolean whole) {

        private Gathered and(Gathered later) {
            var both = new HashSet<>(leaves);
            both.addAll(later.leaves);
            return new Gathered(both, whole || later.whole);
        }
    }
}
