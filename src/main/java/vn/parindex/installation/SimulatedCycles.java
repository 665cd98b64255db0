package vn.parindex.installation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetScope;
import vn.parindex.cycle.AssessedAgency;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.cycle.CouncilSeat;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.FieldInCharge;
import vn.parindex.cycle.OpenCycle;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officers;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;

/** Opens a simulated cycle over all assessed ministries and provinces, as the cycle manager would. */
@Component
class SimulatedCycles {

    private static final String COUNCIL = "council.";

    private final CycleService cycles;
    private final CriteriaSets sets;
    private final Agencies agencies;
    private final Officers directory;
    private final SimulatedOfficers officers;

    SimulatedCycles(
            CycleService cycles, CriteriaSets sets, Agencies agencies, Officers directory, SimulatedOfficers officers) {
        this.cycles = cycles;
        this.sets = sets;
        this.agencies = agencies;
        this.directory = directory;
        this.officers = officers;
    }

    /** A cycle of the national index. */
    CycleId open(int year, Map<CycleStep, LocalDateTime> deadlines) {
        return open(year, SetScope.PAR_INDEX, deadlines, field -> Optional.empty());
    }

    /** A cycle of the national index, where two officers of a ministry score its field, by kind of agency. */
    CycleId open(
            int year, Map<CycleStep, LocalDateTime> deadlines, String ministry, Map<AgencyKind, TwoScorers> scorers) {
        return open(
                year,
                SetScope.PAR_INDEX,
                deadlines,
                field -> Optional.of(field.set().kind())
                        .filter(kind -> field.node().inChargeCode().equals(ministry))
                        .map(scorers::get));
    }

    /** A cycle of any index, over all agencies of the kinds that its newest sets measure. */
    CycleId open(int year, String instrument, Map<CycleStep, LocalDateTime> deadlines) {
        return open(year, instrument, deadlines, field -> Optional.empty());
    }

    private CycleId open(
            int year,
            String instrument,
            Map<CycleStep, LocalDateTime> deadlines,
            Function<SetField, Optional<TwoScorers>> scorers) {
        var published = new TreeMap<AgencyKind, SetId>();
        sets.published().stream()
                .map(row -> sets.get(row.id()))
                .filter(set -> set.header().scope().instrument().equals(instrument))
                .forEach(set -> published.putIfAbsent(set.kind(), set.id()));
        var assessed = new ArrayList<AssessedAgency>();
        for (var kind : published.keySet()) {
            agencies.assessed(kind).forEach(agency -> assessed.add(new AssessedAgency(agency.id(), agency.ranked())));
        }
        var name = instrument.equals(SetScope.PAR_INDEX) ? "" : " " + instrument;
        return ActingOfficer.call(
                officers.manager(),
                () -> cycles.open(new OpenCycle(
                        new AssessmentYear(year),
                        new LocalizedText(
                                "Kỳ đánh giá%s năm %d (mô phỏng)".formatted(name, year),
                                "Assessment cycle%s %d (simulated)".formatted(name, year)),
                        true,
                        published,
                        assessed,
                        deadlines,
                        inCharge(published, scorers),
                        council())));
    }

    private List<FieldInCharge> inCharge(
            Map<AgencyKind, SetId> published, Function<SetField, Optional<TwoScorers>> scorers) {
        return published.values().stream()
                .map(sets::get)
                .flatMap(set -> set.fields().stream().map(node -> new SetField(set, node)))
                .map(field -> new FieldInCharge(
                        field.node().id(),
                        agencies.byCode(field.node().inChargeCode())
                                .orElseThrow()
                                .id(),
                        null,
                        scorers.apply(field)))
                .toList();
    }

    private record SetField(FrozenSet set, Node node) {}

    /** The demonstration's own Council, whoever else may have such a role. */
    private List<CouncilSeat> council() {
        var seats = new ArrayList<CouncilSeat>();
        for (var position : CouncilPosition.values()) {
            directory.withRole(position.role()).stream()
                    .filter(officer -> officer.username().startsWith(COUNCIL))
                    .forEach(officer -> seats.add(new CouncilSeat(officer.id(), position)));
        }
        return seats;
    }
}
