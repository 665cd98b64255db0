package vn.parindex.criteria;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** Two versions of a set beside each other, and last year's figures under the rules of one of them. */
@Service
@Transactional(readOnly = true)
public class SetComparisonService {

    private static final String READS = "hasAnyRole('" + Roles.CYCLE_MANAGER + "', '" + Roles.AUDITOR + "')";

    private final CriteriaDrafts drafts;
    private final StoredSets stored;
    private final SetFiles files;
    private final SetReplay replay;
    private final SetLineage lineage;

    SetComparisonService(
            CriteriaDrafts drafts, StoredSets stored, SetFiles files, SetReplay replay, SetLineage lineage) {
        this.drafts = drafts;
        this.stored = stored;
        this.files = files;
        this.replay = replay;
        this.lineage = lineage;
    }

    /**
     * @param other null for the published version before it
     * @return empty when nothing else was published that it can be compared with
     * @throws FaultySetException for a draft with errors
     */
    @PreAuthorize(READS)
    public Optional<ComparedSets> compare(SetId set, SetId other) {
        var version = version(set);
        var choices = choices(version.content().header());
        var before = other != null
                ? Optional.of(other)
                : choices.stream().map(CatalogueRow::id).findFirst();
        return before.map(with -> new ComparedSets(version.status(), between(with, version), choices));
    }

    /**
     * @param other as for {@link #compare}
     * @return empty when no finished cycle used a version before this one, or the other one
     */
    @PreAuthorize(READS)
    public Optional<ReplayReport> replay(SetId set, SetId other) {
        var version = version(set);
        var header = version.content().header();
        var versions = Stream.concat(
                        Stream.ofNullable(other),
                        choices(header).stream()
                                .filter(row -> isBefore(row.header(), header))
                                .map(CatalogueRow::id))
                .distinct()
                .toList();
        return replay.replay(versions, recorded -> between(recorded, version));
    }

    /** The comparison as a workbook, with the replay where there is one. */
    @PreAuthorize(READS)
    public ComparisonFile export(SetId set, SetId other, Locale locale) {
        var compared = compare(set, other).orElseThrow(() -> new NotFoundException("comparison of " + set));
        return ComparisonFile.of(locale, compared.comparison(), replay(set, other));
    }

    private SetComparison between(SetId before, Version after) {
        return lineage.between(version(before).content(), after.content());
    }

    /** Other published versions of the same set, those before it first, nearest first; then other sets for the same kind. */
    private List<CatalogueRow> choices(SetHeader header) {
        return stored.catalogue().stream()
                .filter(row -> !row.id().equals(header.id()))
                .filter(row -> row.header().kind().equals(header.kind()))
                .sorted(Comparator.<CatalogueRow, Boolean>comparing(
                                row -> !row.header().code().equals(header.code()))
                        .thenComparing(row -> !isBefore(row.header(), header))
                        .thenComparing(row -> !row.header()
                                .scope()
                                .instrument()
                                .equals(header.scope().instrument()))
                        .thenComparing(row -> Math.abs(row.header().version() - header.version())))
                .toList();
    }

    private static boolean isBefore(SetHeader row, SetHeader header) {
        return row.code().equals(header.code()) && row.version() < header.version();
    }

    private Version version(SetId id) {
        var draft = drafts.find(id);
        if (draft.isPresent()) {
            var reading = files.read(draft.get().header(), draft.get().sourceRows());
            if (!reading.isFaultless()) {
                throw new FaultySetException(reading.errors());
            }
            return new Version(
                    new StoredSets.Content(draft.get().header(), reading.rows()),
                    draft.get().status());
        }
        return stored.content(id)
                .map(content -> new Version(content, SetStatus.PUBLISHED))
                .orElseThrow(() -> new NotFoundException("criteria set " + id));
    }

    /** A version, stored or still being written. */
    private record Version(StoredSets.Content content, SetStatus status) {}
}
