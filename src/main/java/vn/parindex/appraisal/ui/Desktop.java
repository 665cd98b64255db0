package vn.parindex.appraisal.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleCalendar;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.evidence.ui.Previews;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.TimeLeft;
import vn.parindex.shell.DeadlineBadge;

/** What every view of the appraisal looks up: cycles, agencies, leaves and days. */
@SpringComponent
class Desktop {

    private static final String CYCLE = "cycle";

    private final Cycles cycles;
    private final Agencies agencies;
    private final CriteriaSets sets;
    private final WorkingDays days;
    private final Previews previews;
    private final AccessMatrix access;
    private final Clock clock;

    Desktop(
            Cycles cycles,
            Agencies agencies,
            CriteriaSets sets,
            WorkingDays days,
            Previews previews,
            AccessMatrix access,
            Clock clock) {
        this.cycles = cycles;
        this.agencies = agencies;
        this.sets = sets;
        this.days = days;
        this.previews = previews;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the reader writes the standard reasons. */
    boolean writesReasons() {
        return access.permits("reasons.write");
    }

    /** Whether the reader sees when provisional results are opened. */
    boolean readsReleases() {
        return access.permits("release.read");
    }

    /** The sets by which agencies are assessed in a cycle, ministries' set first. */
    List<FrozenSet> setsOf(CycleId cycle) {
        return cycles.participants(cycle).stream()
                .map(Participant::set)
                .distinct()
                .map(sets::get)
                .sorted(Comparator.comparing(FrozenSet::kind))
                .toList();
    }

    /** The cycle the address names. */
    CycleRow cycle(BeforeEvent event) {
        return cycles.get(CycleId.of(parameter(event, "cycleId")));
    }

    /** The cycle that the query of the address names, else the one people work on. */
    CycleRow chosenCycle(BeforeEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CYCLE)
                .map(CycleId::of)
                .map(cycles::get)
                .orElseGet(this::currentCycle);
    }

    /** All cycles, the latest year first. */
    List<CycleRow> cycles() {
        return cycles.all();
    }

    /** The cycle people work on. */
    CycleRow currentCycle() {
        return cycles.current().orElseThrow(() -> new NotFoundException("a cycle"));
    }

    Leaf leaf(LeafId leaf) {
        return sets.leaf(leaf);
    }

    FrozenSet setOf(Leaf leaf) {
        return sets.setOf(leaf.id());
    }

    Agencies agencies() {
        return agencies;
    }

    AgencyId agency(BeforeEvent event) {
        return AgencyId.of(parameter(event, "agencyId"));
    }

    /** The agencies assessed in a cycle, in Vietnamese order. */
    List<AgencyRow> assessed(CycleId cycle) {
        var assessed =
                cycles.participants(cycle).stream().map(Participant::agency).collect(Collectors.toSet());
        return agencies.all().stream()
                .filter(row -> assessed.contains(row.id()))
                .toList();
    }

    /** The ministries in charge of a field of a cycle, and those that stand in for one. */
    List<AgencyRow> ministriesInCharge(CycleId cycle) {
        var inCharge = cycles.inCharges(cycle).all().stream()
                .flatMap(field -> Stream.of(field.ministry(), field.substitute()))
                .collect(Collectors.toSet());
        return agencies.all().stream()
                .filter(row -> inCharge.contains(row.id()))
                .toList();
    }

    Previews previews() {
        return previews;
    }

    CycleCalendar calendar(CycleId cycle) {
        return cycles.calendar(cycle);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    TimeLeft timeLeft(LocalDateTime deadline) {
        return days.left(LocalDateTime.now(clock), deadline);
    }

    DeadlineBadge badge(LocalDateTime deadline) {
        return new DeadlineBadge(deadline, timeLeft(deadline));
    }

    private static String parameter(BeforeEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(() -> new NotFoundException(name));
    }
}
