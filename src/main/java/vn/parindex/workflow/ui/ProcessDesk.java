package vn.parindex.workflow.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleCalendar;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.cycle.ui.DueHint;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.TimeLeft;
import vn.parindex.workflow.FileProcess;
import vn.parindex.workflow.FileProcessService;

/** What the page "where is the file" asks for. Holds no state. */
@Component
class ProcessDesk {

    private static final int DAYS_TO_CHANGE = 3;

    private final FileProcessService processes;
    private final AfterSubmission after;
    private final Agencies agencies;
    private final Cycles cycles;
    private final WorkingDays workingDays;
    private final CurrentOfficer current;
    private final Clock clock;

    ProcessDesk(
            FileProcessService processes,
            AfterSubmission after,
            Agencies agencies,
            Cycles cycles,
            WorkingDays workingDays,
            CurrentOfficer current,
            Clock clock) {
        this.processes = processes;
        this.after = after;
        this.agencies = agencies;
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.current = current;
        this.clock = clock;
    }

    FileProcess process(CycleId cycle, AgencyId agency) {
        return processes.of(cycle, agency);
    }

    AfterSubmission after() {
        return after;
    }

    String agency(AgencyId agency, java.util.Locale locale) {
        return agencies.get(agency).name().in(locale);
    }

    CycleRow cycle(CycleId cycle) {
        return cycles.get(cycle);
    }

    Officer officer() {
        return current.get();
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    TimeLeft timeLeft(LocalDateTime due) {
        return workingDays.left(now(), due);
    }

    /** Three working days to change a leaf, unless who decides says otherwise. */
    UntilField until() {
        return until("until", workingDayAfter(now(), DAYS_TO_CHANGE));
    }

    /** A day in the future, which says what kind of day it is. */
    UntilField until(String name, LocalDate proposed) {
        return new UntilField(name, now(), proposed, new DueHint(workingDays, now().toLocalDate()));
    }

    /** The deadlines that hold for this agency. */
    CycleCalendar calendar(CycleId cycle) {
        return cycles.calendar(cycle);
    }

    LocalDate workingDayAfter(LocalDateTime moment, int days) {
        return workingDays.plus(moment.toLocalDate(), days);
    }

    long workingDays(LocalDateTime from, LocalDateTime to) {
        return workingDays.between(from.toLocalDate(), to.toLocalDate());
    }
}
