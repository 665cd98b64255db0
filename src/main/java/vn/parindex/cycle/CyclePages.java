package vn.parindex.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyOrder;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.SetId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.identity.Officers;
import vn.parindex.shared.NotFoundException;

/** Puts together what the page of a cycle shows, in the same few statements for any cycle. */
@Service
public class CyclePages {

    private final Cycles cycles;
    private final Agencies agencies;
    private final CriteriaSets sets;
    private final Officers officers;

    CyclePages(Cycles cycles, Agencies agencies, CriteriaSets sets, Officers officers) {
        this.cycles = cycles;
        this.agencies = agencies;
        this.sets = sets;
        this.officers = officers;
    }

    /** @throws NotFoundException when there is no such cycle */
    public CycleDetails of(CycleId id) {
        var summary = cycles.summaries().stream()
                .filter(candidate -> candidate.cycle().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No cycle " + id));
        var participants = cycles.participants(id);
        return new CycleDetails(
                summary,
                cycles.calendar(id),
                cycles.lock(id),
                participants.stream()
                        .map(participant -> agencies.get(participant.agency()))
                        .sorted(Comparator.comparing(AgencyRow::kind).thenComparing(AgencyOrder.VIETNAMESE))
                        .toList(),
                sets(id, participants),
                council(id));
    }

    private List<CycleDetails.SetUse> sets(CycleId id, List<Participant> participants) {
        Map<NodeId, FieldInCharge> inCharge = cycles.inCharges(id).all().stream()
                .collect(Collectors.toMap(FieldInCharge::field, Function.identity()));
        return participants.stream()
                .collect(Collectors.groupingBy(Participant::set, Collectors.counting()))
                .entrySet()
                .stream()
                .map(use -> use(use.getKey(), use.getValue(), inCharge))
                .sorted(Comparator.comparing(use -> use.set().kind()))
                .toList();
    }

    private CycleDetails.SetUse use(SetId id, long agencies, Map<NodeId, FieldInCharge> inCharge) {
        var set = sets.get(id);
        var fields = set.fields().stream()
                .map(field -> {
                    var entry = inCharge.get(field.id());
                    return new CycleDetails.FieldUse(
                            field,
                            entry == null ? null : this.agencies.get(entry.ministry()),
                            entry == null || entry.substitute() == null ? null : this.agencies.get(entry.substitute()),
                            Optional.ofNullable(entry).flatMap(FieldInCharge::scorers));
                })
                .toList();
        return new CycleDetails.SetUse(set, agencies, fields);
    }

    private List<CycleDetails.Seat> council(CycleId id) {
        var byPosition = cycles.council(id).stream().collect(Collectors.groupingBy(CouncilSeat::position));
        return Stream.of(CouncilPosition.values())
                .filter(byPosition::containsKey)
                .flatMap(position -> seats(position, byPosition.get(position)))
                .toList();
    }

    private Stream<CycleDetails.Seat> seats(CouncilPosition position, List<CouncilSeat> seats) {
        Map<OfficerId, Officer> known =
                officers.withRole(position.role()).stream().collect(Collectors.toMap(Officer::id, Function.identity()));
        return seats.stream()
                .map(seat -> new CycleDetails.Seat(position, Optional.ofNullable(known.get(seat.officer()))))
                .sorted(Comparator.comparing(
                        seat -> seat.officer().map(Officer::username).orElse("")));
    }
}
