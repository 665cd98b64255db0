package vn.parindex.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.SetId;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** The directory of cycles: what every module may know about them. Each answer costs one or two small statements. */
@Service
public class Cycles {

    private final CycleTables tables;
    private final CycleSummaries summaries;
    private final CriteriaSets sets;

    /** Who takes part, and by which set, is settled when a cycle is opened. */
    private final Map<Part, Participant> settled = new ConcurrentHashMap<>();

    Cycles(CycleTables tables, CycleSummaries summaries, CriteriaSets sets) {
        this.tables = tables;
        this.summaries = summaries;
        this.sets = sets;
    }

    /** The latest year first. */
    public List<CycleRow> all() {
        return tables.cycles();
    }

    /** All cycles with what a list says of them, the latest year first. */
    public List<CycleSummary> summaries() {
        return summaries.all();
    }

    /** @throws NotFoundException when there is no such cycle */
    public CycleRow get(CycleId id) {
        return tables.cycle(id).orElseThrow(() -> new NotFoundException("No cycle " + id));
    }

    /** The cycle people work on: the latest that is not published, else the latest. */
    public Optional<CycleRow> current() {
        return tables.current();
    }

    /** The same among the cycles in which the agency is assessed: several indices may run at once. */
    public Optional<CycleRow> currentOf(AgencyId agency) {
        return tables.currentOf(agency);
    }

    /** The latest finished cycle in which somebody is assessed by one of these sets. */
    public Optional<CycleRow> latestFinished(Collection<SetId> sets) {
        return sets.isEmpty() ? Optional.empty() : tables.latestFinished(sets);
    }

    /** The sets by which somebody was assessed in the finished cycles of the year before, the last opened first. */
    public List<SetUsed> finishedSetsBefore(AssessmentYear year) {
        return tables.finishedSetsBefore(year);
    }

    public CycleCalendar calendar(CycleId id) {
        return new CycleCalendar(tables.deadlines(id), tables.extensions(id));
    }

    public List<Participant> participants(CycleId id) {
        return tables.participants(id);
    }

    /** @throws NotFoundException when the agency is not assessed in this cycle */
    public Participant participant(CycleId id, AgencyId agency) {
        var part = new Part(id, agency);
        var known = settled.get(part);
        if (known == null) {
            known = tables.participant(id, agency)
                    .orElseThrow(() -> new NotFoundException("Agency " + agency + " is not assessed in cycle " + id));
            settled.put(part, known);
        }
        return known;
    }

    /** The frozen set by which the agency is assessed. */
    public FrozenSet setOf(CycleId id, AgencyId agency) {
        return sets.get(participant(id, agency).set());
    }

    /** Who appraises what: load once, ask for every field and agency. */
    public InCharges inCharges(CycleId id) {
        return new InCharges(tables.inCharge(id));
    }

    /** Who appraises one field of one agency; empty: the Council's secretariat. For many, use {@link #inCharges}. */
    public Optional<AgencyId> inCharge(CycleId id, NodeId field, AgencyId assessed) {
        return inCharges(id).of(field, assessed);
    }

    /** The Appraisal Council of the cycle. */
    public List<CouncilSeat> council(CycleId id) {
        return tables.council(id);
    }

    /**
     * For whoever is about to change a score: refuses while the ranking lies before the Steering Committee, which would
     * otherwise approve something other than what it was shown. Keeps the cycle as it is until the transaction ends, so
     * that a ranking submitted at the same moment is judged by what this transaction leaves behind, or this one by it.
     *
     * @return where the cycle stands; it may be locked already, and then takes nothing either
     * @throws NotFoundException when there is no such cycle
     * @throws RefusedException naming the way out: the Steering Committee returns the ranking first
     */
    public CycleStatus requireOpenToDecisions(CycleId id) {
        var status = tables.keepStatus(id).orElseThrow(() -> new NotFoundException("No cycle " + id));
        if (status == CycleStatus.AWAITING_DECISION) {
            throw new RefusedException("cycle.refusal.awaitingDecision");
        }
        return status;
    }

    public boolean isLocked(CycleId id) {
        return lock(id).isPresent();
    }

    /** When and by which decision the cycle was locked; empty while scores can change. */
    public Optional<CycleLock> lock(CycleId id) {
        return tables.lock(id);
    }

    private record Part(CycleId cycle, AgencyId agency) {}
}
