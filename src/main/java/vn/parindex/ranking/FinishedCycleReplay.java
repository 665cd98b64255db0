package vn.parindex.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.ReplayReport;
import vn.parindex.criteria.SetComparison;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetReplay;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.ledger.ScoreLedger;

/** Replays the latest finished cycle from the ledger alone: four statements, whatever the number of agencies. */
@Component
class FinishedCycleReplay implements SetReplay {

    private final Cycles cycles;
    private final ScoreLedger ledger;
    private final Agencies agencies;
    private final GroupSettings groups;

    FinishedCycleReplay(Cycles cycles, ScoreLedger ledger, Agencies agencies, GroupSettings groups) {
        this.cycles = cycles;
        this.ledger = ledger;
        this.agencies = agencies;
        this.groups = groups;
    }

    @Override
    public Optional<ReplayReport> replay(Collection<SetId> versions, Function<SetId, SetComparison> towards) {
        return cycles.latestFinished(versions).map(cycle -> replay(cycle, new HashSet<>(versions), towards));
    }

    private ReplayReport replay(CycleRow cycle, Collection<SetId> versions, Function<SetId, SetComparison> towards) {
        var participants = cycles.participants(cycle.id()).stream()
                .filter(participant -> versions.contains(participant.set()))
                .toList();
        var comparison = towards.apply(participants.get(0).set());
        var scale = groups.of(comparison.after().kind(), cycle.year());
        return new Replay(comparison, scale, files(cycle.id(), participants)).report(cycle);
    }

    private List<RecordedFile> files(CycleId cycle, List<Participant> participants) {
        var records = records(cycle);
        var names = agencies.all().stream().collect(Collectors.toMap(AgencyRow::id, AgencyRow::shortName));
        return participants.stream()
                .map(participant -> new RecordedFile(
                        participant.agency(),
                        names.get(participant.agency()),
                        participant.ranked(),
                        records.getOrDefault(participant.agency(), Map.of())))
                .toList();
    }

    private Map<AgencyId, Map<LeafId, RecordedLeaf>> records(CycleId cycle) {
        var records = new HashMap<AgencyId, Map<LeafId, RecordedLeaf>>();
        ledger.each(
                cycle,
                entry -> records.computeIfAbsent(entry.agency(), agency -> new HashMap<>())
                        .computeIfAbsent(entry.leaf(), leaf -> new RecordedLeaf())
                        .add(entry));
        return records;
    }
}
