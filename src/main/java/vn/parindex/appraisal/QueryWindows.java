package vn.parindex.appraisal;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CountedTime;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.shared.RefusedException;

/**
 * How long an agency may have to answer a question: working days of the calendar, to the end of the last one, and not
 * beyond the day on which the ministry's own appraisal of the file is due, as long as that has not passed.
 */
@Component
class QueryWindows {

    static final int SHORTEST = 1;
    static final int LONGEST = 10;
    static final int USUAL = 3;

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final Cycles cycles;
    private final WorkingDays workingDays;
    private final Desks desks;

    QueryWindows(Cycles cycles, WorkingDays workingDays, Desks desks) {
        this.cycles = cycles;
        this.workingDays = workingDays;
        this.desks = desks;
    }

    /** @throws RefusedException at the field of the days */
    QueryWindow from(CycleId cycle, AgencyId agency, LocalDate first, int days) {
        if (days < SHORTEST || days > LONGEST) {
            throw RefusedException.at("days", "appraisal.refusal.queryDays", SHORTEST, LONGEST);
        }
        var window = window(first, days);
        var last = cycles.calendar(cycle).deadline(agency, CycleStep.APPRAISAL);
        if (window.due().isAfter(last) && !desks.now().isAfter(last)) {
            throw RefusedException.at("days", "appraisal.refusal.queryBeyondAppraisal", window.due(), last);
        }
        return window;
    }

    /** The calendar as it is. */
    CountedTime.Counting calendar() {
        return workingDays::plus;
    }

    /** The same days, counted by a calendar. */
    static QueryWindow window(LocalDate first, int days, CountedTime.Counting calendar) {
        return new QueryWindow(days, calendar.plus(first, days).atTime(END_OF_DAY));
    }

    private QueryWindow window(LocalDate first, int days) {
        return window(first, days, calendar());
    }

    /** What is offered: the usual time, or as much of it as there is. */
    QueryWindow usual(CycleId cycle, AgencyId agency) {
        var last = cycles.calendar(cycle).deadline(agency, CycleStep.APPRAISAL);
        int days = USUAL;
        while (days > SHORTEST && window(desks.today(), days).due().isAfter(last)) {
            days--;
        }
        return window(desks.today(), days);
    }
}
