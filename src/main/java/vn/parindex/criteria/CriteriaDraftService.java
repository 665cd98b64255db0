package vn.parindex.criteria;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Writing a version of a criteria set, from the first row to publication. */
@Service
@Transactional
public class CriteriaDraftService {

    private static final String WRITES = "hasRole('" + Roles.CYCLE_MANAGER + "')";
    private static final String READS = "hasAnyRole('" + Roles.CYCLE_MANAGER + "', '" + Roles.AUDITOR + "')";

    private final CriteriaDrafts drafts;
    private final StoredSets stored;
    private final SetFiles files;
    private final SetPublisher publisher;
    private final ApplicationEventPublisher events;

    CriteriaDraftService(
            CriteriaDrafts drafts,
            StoredSets stored,
            SetFiles files,
            SetPublisher publisher,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.stored = stored;
        this.files = files;
        this.publisher = publisher;
        this.events = events;
    }

    /**
     * The draft with everything that is wrong with it.
     *
     * @throws NotFoundException when there is no such draft
     */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public DraftDetails details(SetId id) {
        return detailsOf(draft(id));
    }

    /**
     * Begins a set that has no version yet.
     *
     * @throws RefusedException when the code is taken
     */
    @PreAuthorize(WRITES)
    public SetId begin(SetHeader header) {
        if (latestVersion(header.code()) > 0) {
            throw RefusedException.at("code", "criteria.refusal.codeTaken", header.code());
        }
        return insert(header, List.of());
    }

    /** Begins the next version of a published set with the same content; every row remembers its code of before. */
    @PreAuthorize(WRITES)
    public SetId beginNextVersion(SetId published) {
        var before = stored.content(published).orElseThrow(() -> new NotFoundException("criteria set " + published));
        var header = before.header().next(latestVersion(before.header().code()) + 1);
        return insert(header, SetRows.successors(before.rows()));
    }

    /** @throws RefusedException for another code or version, or a draft that somebody changed meanwhile */
    @PreAuthorize(WRITES)
    public DraftDetails changeHeader(SetId id, long version, SetHeader header) {
        return changed(id, version, draft -> draft.change(header));
    }

    /**
     * New text in some cells of one row.
     *
     * @param version of the row, as it was read
     * @throws RefusedException when somebody changed the row meanwhile
     */
    @PreAuthorize(WRITES)
    public DraftDetails changeRow(SetId id, RowId row, long version, Map<String, String> cells) {
        var before = draft(id);
        var changed = before.change(row, cells);
        drafts.saveRow(id, new DraftRow(row, changed.cells(), version));
        return detailsOf(draft(id));
    }

    /** Adds an empty row beside or below another; at the end as a field when {@code beside} is null. */
    @PreAuthorize(WRITES)
    public DraftDetails addRow(SetId id, long version, RowId beside, DraftPlace place) {
        return changed(id, version, draft -> draft.add(beside, place));
    }

    /** Takes a row out with all below it. What it returns puts it back. */
    @PreAuthorize(WRITES)
    public RemovedRows removeRow(SetId id, long version, RowId row) {
        var draft = draft(id, version);
        var before = draft.rows();
        var removed = draft.remove(row);
        drafts.save(draft, before);
        return removed;
    }

    @PreAuthorize(WRITES)
    public DraftDetails putBack(SetId id, RemovedRows removed) {
        return changed(id, draft(id).version(), draft -> draft.putBack(removed));
    }

    @PreAuthorize(WRITES)
    public DraftDetails moveRow(SetId id, long version, RowId row, RowId target, DraftPlace place) {
        return changed(id, version, draft -> draft.move(row, target, place));
    }

    /** Everything anew, as a file has it. */
    @PreAuthorize(WRITES)
    public DraftDetails replaceRows(SetId id, long version, List<Map<String, String>> rows) {
        return changed(
                id,
                version,
                draft -> draft.replace(rows.stream().map(DraftRow::of).toList()));
    }

    /** @throws FaultySetException while there is an error */
    @PreAuthorize(WRITES)
    public DraftDetails submit(SetId id, long version) {
        var details = changed(id, version, draft -> draft.submit(reading(draft)));
        events.publishEvent(SetChanged.of("submitted", details.header()));
        return details;
    }

    /** Back from review, to be changed again. */
    @PreAuthorize(WRITES)
    public DraftDetails takeBack(SetId id, long version) {
        var details = changed(id, version, CriteriaDraft::takeBack);
        events.publishEvent(SetChanged.of("takenBack", details.header()));
        return details;
    }

    /**
     * Publishes what is in review; from then on it never changes.
     *
     * @throws FaultySetException while there is an error
     */
    @PreAuthorize(WRITES)
    public SetId publish(SetId id, long version) {
        var draft = draft(id, version);
        var reading = reading(draft);
        draft.requirePublishable(reading);
        if (stored.contentHash(draft.header().code(), draft.header().version()).isPresent()) {
            throw new RefusedException(
                    "criteria.refusal.published",
                    draft.header().code(),
                    draft.header().version());
        }
        drafts.delete(draft);
        var published = publisher.publish(draft.header(), reading.rows());
        events.publishEvent(SetChanged.of("published", draft.header()));
        return published;
    }

    /** Throws a draft away. */
    @PreAuthorize(WRITES)
    public void discard(SetId id, long version) {
        var draft = draft(id, version);
        drafts.delete(draft);
        events.publishEvent(SetChanged.of("discarded", draft.header()));
    }

    private SetId insert(SetHeader header, List<SourceRow> rows) {
        var draft = new CriteriaDraft(
                header.id(),
                header,
                SetStatus.DRAFT,
                0,
                rows.stream().map(row -> DraftRow.of(row.cells())).toList());
        drafts.insert(draft);
        events.publishEvent(SetChanged.of("begun", header));
        return draft.id();
    }

    private DraftDetails changed(SetId id, long version, Consumer<CriteriaDraft> change) {
        var draft = draft(id, version);
        var before = draft.rows();
        change.accept(draft);
        drafts.save(draft, before);
        return detailsOf(draft(id));
    }

    private int latestVersion(String code) {
        return Math.max(drafts.latestVersion(code), stored.latestVersion(code));
    }

    private CriteriaDraft draft(SetId id, long version) {
        var draft = draft(id);
        if (draft.version() != version) {
            throw new RefusedException("criteria.refusal.draftChanged");
        }
        return draft;
    }

    private CriteriaDraft draft(SetId id) {
        return drafts.find(id).orElseThrow(() -> new NotFoundException("criteria draft " + id));
    }

    private SetReading reading(CriteriaDraft draft) {
        return files.read(draft.header(), draft.sourceRows());
    }

    private DraftDetails detailsOf(CriteriaDraft draft) {
        return new DraftDetails(
                draft.id(),
                draft.header(),
                draft.status(),
                draft.version(),
                drafts.changedAt(draft.id()),
                draft.rows(),
                reading(draft).faults(),
                PointSums.of(draft.rows()));
    }
}
