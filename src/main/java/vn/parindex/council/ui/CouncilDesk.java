package vn.parindex.council.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.council.Agenda;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.CouncilService;
import vn.parindex.council.DecideItem;
import vn.parindex.council.ItemDetails;
import vn.parindex.council.ItemId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.selfassessment.AnswerTrace;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shell.DeadlineBadge;
import vn.parindex.shell.TraceSheet;

/** What the Council's screen reads and does, in one place for its parts. */
@SpringComponent
class CouncilDesk {

    private final CouncilAgenda reading;
    private final CouncilService service;
    private final AccessMatrix access;
    private final Cycles cycles;
    private final Agencies agencies;
    private final CriteriaSets sets;
    private final DaysLeft days;

    CouncilDesk(
            CouncilAgenda reading,
            CouncilService service,
            AccessMatrix access,
            Cycles cycles,
            Agencies agencies,
            CriteriaSets sets,
            DaysLeft days) {
        this.reading = reading;
        this.service = service;
        this.access = access;
        this.cycles = cycles;
        this.agencies = agencies;
        this.sets = sets;
        this.days = days;
    }

    CycleRow cycle(Optional<CycleId> wanted) {
        return wanted.map(cycles::get).or(cycles::current).orElseThrow(() -> new NotFoundException("a cycle"));
    }

    LocalDateTime deadline(CycleId cycle, CycleStep step) {
        return cycles.calendar(cycle).deadline(step);
    }

    DeadlineBadge badge(LocalDateTime deadline) {
        return days.badge(deadline);
    }

    Agenda agenda(CycleId cycle) {
        return reading.agenda(cycle);
    }

    ItemDetails item(CycleId cycle, ItemId item) {
        return reading.item(cycle, item);
    }

    /** What the score before the Council rests on: the ministry's figures, else the agency's. */
    TraceSheet trace(ItemDetails details, Locale locale) {
        var leaf = details.item().leaf();
        var answer = details.appraised().answer();
        var decision = details.appraised().finding().decision();
        var trace = AnswerTrace.of(locale, sets.setOf(leaf.id()), leaf);
        return decision.corrected() == null || decision.by() == null
                ? trace.sheet(answer)
                : trace.sheet(
                        decision.corrected(),
                        leaf.rule().evaluate(decision.corrected()),
                        answer.documents(),
                        decision.by().name(),
                        decision.by().at());
    }

    boolean mayDecide() {
        return access.permits("council.decide");
    }

    boolean mayAdd() {
        return access.permits("council.add");
    }

    boolean mayAsk() {
        return access.permits("council.flag");
    }

    void decide(DecideItem command) {
        service.decide(command);
    }

    ItemId add(CycleId cycle, AgencyId agency, LeafId leaf) {
        return service.add(cycle, agency, leaf);
    }

    AgencyRow agency(AgencyId agency) {
        return agencies.get(agency);
    }

    /** The agencies of the cycle in the directory's order. */
    List<AgencyRow> participants(CycleId cycle) {
        var taking =
                cycles.participants(cycle).stream().map(Participant::agency).toList();
        return agencies.all().stream()
                .filter(agency -> taking.contains(agency.id()))
                .toList();
    }

    /** The leaves of an agency that a ministry appraises. */
    List<Leaf> leaves(CycleId cycle, AgencyId agency) {
        return sets.get(cycles.participant(cycle, agency).set()).leaves().stream()
                .filter(leaf -> leaf.source() == PointsSource.APPRAISED)
                .toList();
    }
}
