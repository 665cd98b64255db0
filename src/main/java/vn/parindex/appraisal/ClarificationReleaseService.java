package vn.parindex.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** When agencies read their provisional results: each as soon as it is appraised, or all of a level at once. */
@Service
@Transactional
public class ClarificationReleaseService {

    private final ClarificationReleases releases;
    private final AppraisalTables tables;
    private final CriterionQueries queries;
    private final Cycles cycles;
    private final Agencies agencies;
    private final Desks desks;

    ClarificationReleaseService(
            ClarificationReleases releases,
            AppraisalTables tables,
            CriterionQueries queries,
            Cycles cycles,
            Agencies agencies,
            Desks desks) {
        this.queries = queries;
        this.releases = releases;
        this.tables = tables;
        this.cycles = cycles;
        this.agencies = agencies;
        this.desks = desks;
    }

    /** One row for each level that takes part, ministries first, agencies in the directory's order. */
    @PreAuthorize("@access.permits('release.read')")
    @Transactional(readOnly = true)
    public List<ReleaseRow> of(CycleId cycle) {
        var known = releases.findByCycle(cycle).stream()
                .collect(Collectors.toMap(ClarificationRelease::kind, Function.identity()));
        var closed = tables.closed(cycle);
        return byKind(cycle).entrySet().stream()
                .map(level ->
                        row(level.getKey(), level.getValue(), closed, Optional.ofNullable(known.get(level.getKey()))))
                .toList();
    }

    /** From now on nobody of the level reads a provisional result until all may. */
    @PreAuthorize("@access.permits('release.change')")
    public void hold(CycleId cycle, AgencyKind kind) {
        requireLevel(cycle, kind);
        if (releases.findByCycleAndKind(cycle, kind.code()).isPresent()) {
            throw new RefusedException("appraisal.refusal.heldAlready");
        }
        var level = agencies(cycle, kind);
        if (tables.anyClarification(cycle, level) || queries.countShown(cycle, level) > 0) {
            throw new RefusedException("appraisal.refusal.someReadAlready");
        }
        releases.save(new ClarificationRelease(cycle, kind, desks.sign()));
    }

    /** Opens them to everybody at once; what is appraised later opens when it is done. */
    @PreAuthorize("@access.permits('release.change')")
    public void release(CycleId cycle, AgencyKind kind) {
        requireLevel(cycle, kind);
        var release = releases.findForOpening(cycle, kind.code())
                .orElseThrow(() -> new RefusedException("appraisal.refusal.notHeld"));
        release.open(waiting(cycle, kind), desks.sign());
        releases.save(release);
    }

    private List<FileId> waiting(CycleId cycle, AgencyKind kind) {
        var closed = tables.closed(cycle);
        return agencies(cycle, kind).stream()
                .flatMap(agency -> Optional.ofNullable(closed.get(agency)).stream())
                .toList();
    }

    private static ReleaseRow row(
            AgencyKind kind,
            List<AgencyId> level,
            Map<AgencyId, FileId> closed,
            Optional<ClarificationRelease> release) {
        return new ReleaseRow(
                kind,
                level.stream().filter(closed::containsKey).toList(),
                level.stream().filter(agency -> !closed.containsKey(agency)).toList(),
                release.map(ClarificationRelease::held),
                release.flatMap(ClarificationRelease::released));
    }

    /** The level takes part, and its files are still with agencies, ministries or Council. */
    private void requireLevel(CycleId cycle, AgencyKind kind) {
        if (cycles.get(cycle).status() != CycleStatus.OPEN) {
            throw new RefusedException("appraisal.refusal.cycleOver");
        }
        if (agencies(cycle, kind).isEmpty()) {
            throw new NotFoundException("level " + kind + " in " + cycle);
        }
    }

    private List<AgencyId> agencies(CycleId cycle, AgencyKind kind) {
        return byKind(cycle).getOrDefault(kind, List.of());
    }

    private Map<AgencyKind, List<AgencyId>> byKind(CycleId cycle) {
        var assessed =
                cycles.participants(cycle).stream().map(Participant::agency).collect(Collectors.toSet());
        return agencies.all().stream()
                .filter(agency -> assessed.contains(agency.id()))
                .collect(Collectors.groupingBy(
                        AgencyRow::kind, TreeMap::new, Collectors.mapping(AgencyRow::id, Collectors.toList())));
    }
}
