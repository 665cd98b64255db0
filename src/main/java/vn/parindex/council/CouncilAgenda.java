package vn.parindex.council;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.Findings;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.selfassessment.FileRow;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.NotFoundException;

/** What lies before the Council, to be read. */
@Service
@Transactional(readOnly = true)
public class CouncilAgenda {

    private final CouncilItems items;
    private final Findings findings;
    private final Submissions submissions;
    private final Cycles cycles;
    private final CriteriaSets sets;
    private final Agencies agencies;
    private final Chamber chamber;

    CouncilAgenda(
            CouncilItems items,
            Findings findings,
            Submissions submissions,
            Cycles cycles,
            CriteriaSets sets,
            Agencies agencies,
            Chamber chamber) {
        this.items = items;
        this.findings = findings;
        this.submissions = submissions;
        this.cycles = cycles;
        this.sets = sets;
        this.agencies = agencies;
        this.chamber = chamber;
    }

    /** The Council's list of a cycle. */
    @PreAuthorize("@access.permits('council.read')")
    public Agenda agenda(CycleId cycle) {
        var agencyOrder = agencies.all().stream().map(agency -> agency.id()).toList();
        var leafOrder = leafOrder(cycle);
        var keptAway = chamber.keptAway(cycle);
        var rows = items.findByCycle(cycle).stream()
                .map(CouncilItem::row)
                .sorted(Comparator.<ItemRow>comparingInt(row -> agencyOrder.indexOf(row.agency()))
                        .thenComparingInt(row -> leafOrder.getOrDefault(row.leaf(), 0)))
                .toList();
        return new Agenda(IntStream.range(0, rows.size())
                .mapToObj(place -> line(place + 1, rows.get(place), keptAway))
                .toList());
    }

    /** One item with both voices, its documents, and what was decided in similar cases. */
    @PreAuthorize("@access.permits('council.read')")
    public ItemDetails item(CycleId cycle, ItemId id) {
        var agenda = agenda(cycle).items();
        var line = agenda.stream()
                .filter(candidate -> candidate.item().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("council item " + id));
        var agency = line.agency().id();
        var leaf = line.leaf().id();
        var appraised = findings.leaf(cycle, agency, leaf).orElseThrow();
        var submitted =
                submissions.file(cycle, agency).map(FileRow::submittedAt).orElse(null);
        var similar = agenda.stream()
                .filter(other -> other.leaf().id().equals(leaf) && !other.item().isOpen() && other != line)
                .toList();
        return new ItemDetails(line, appraised, submitted, similar);
    }

    /** Whose files still wait for the Council; the ranking waits for them too. */
    public Set<AgencyId> waiting(CycleId cycle) {
        return items.agencies(cycle, ItemStatus.OPEN);
    }

    private AgendaItem line(int number, ItemRow row, Set<AgencyId> keptAway) {
        return new AgendaItem(
                number, row, agencies.get(row.agency()), sets.leaf(row.leaf()), keptAway.contains(row.agency()));
    }

    private Map<LeafId, Integer> leafOrder(CycleId cycle) {
        return cycles.participants(cycle).stream()
                .map(Participant::set)
                .distinct()
                .map(sets::get)
                .flatMap(set -> IntStream.range(0, set.leaves().size())
                        .mapToObj(place -> Map.entry(set.leaves().get(place).id(), place)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
