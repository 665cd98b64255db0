package vn.parindex.division;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.shared.RefusedException;

/** Internal due dates: working days from today to the day before the agency's own deadline, extensions counted. */
@Component
class DueDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int RESERVE = 3;

    private final Cycles cycles;
    private final WorkingDays workingDays;
    private final Clock clock;

    DueDates(Cycles cycles, WorkingDays workingDays, Clock clock) {
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate deadline(CycleId cycle, AgencyId agency) {
        return cycles.calendar(cycle)
                .deadline(agency, CycleStep.SELF_ASSESSMENT)
                .toLocalDate();
    }

    /** The last working day before the deadline; on the deadline's day itself, or after it: that day. */
    LocalDate latest(CycleId cycle, AgencyId agency) {
        var deadline = deadline(cycle, agency);
        if (!today().isBefore(deadline)) {
            return deadline;
        }
        var day = deadline.minusDays(1);
        while (!workingDays.isWorking(day) && day.isAfter(today())) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** What a coordinator would choose: some working days are left to check and to sign. */
    LocalDate proposal(CycleId cycle, AgencyId agency) {
        var day = latest(cycle, agency);
        for (int left = RESERVE - 1; left > 0 && day.isAfter(today()); ) {
            day = day.minusDays(1);
            left -= workingDays.isWorking(day) ? 1 : 0;
        }
        return day.isBefore(today()) ? latest(cycle, agency) : day;
    }

    /** @throws RefusedException at the field {@code dueOn}, with the nearest day that would do */
    void check(CycleId cycle, AgencyId agency, LocalDate due) {
        if (due == null) {
            throw RefusedException.at("dueOn", "division.refusal.dueMissing");
        }
        if (due.isBefore(today())) {
            throw RefusedException.at("dueOn", "division.refusal.duePast", DAY.format(today()));
        }
        var latest = latest(cycle, agency);
        if (due.isAfter(latest)) {
            throw RefusedException.at(
                    "dueOn", "division.refusal.dueLate", DAY.format(deadline(cycle, agency)), DAY.format(latest));
        }
        if (!workingDays.isWorking(due) && due.isBefore(latest)) {
            throw RefusedException.at("dueOn", "division.refusal.dueNotWorking", DAY.format(workingDays.plus(due, 1)));
        }
    }
}
