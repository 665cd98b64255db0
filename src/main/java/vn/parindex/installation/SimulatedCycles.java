package vn.parindex.installation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.CriteriaSets;
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
        return open(year, SetScope.PAR_INDEX, deadlines);
    }

    /** A cycle of any index, over all agencies of the kinds that its newest sets measure. */
    CycleId open(int year, String instrument, Map<CycleStep, LocalDateTime> deadlines) {
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
                        inCharge(published),
                        council())));
    }

    private List<FieldInCharge> inCharge(Map<AgencyKind, SetId> published) {
        return published.values().stream()
                .map(sets::get)
                .flatMap(set -> set.fields().stream())
                .map(field -> new FieldInCharge(
                        field.id(),
                        agencies.byCode(field.inChargeCode()).orElseThrow().id(),
                        null))
                .toList();
    }

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
