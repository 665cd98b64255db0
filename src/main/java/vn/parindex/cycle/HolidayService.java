package vn.parindex.cycle;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.RefusedException;

/** Days off and days worked in exchange, declared year by year; running deadlines move with them, seen before. */
@Service
@Transactional
public class HolidayService {

    private final HolidayTable holidays;
    private final HolidayPlanning planning;
    private final CycleTables tables;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HolidayService(
            HolidayTable holidays,
            HolidayPlanning planning,
            CycleTables tables,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holidays = holidays;
        this.planning = planning;
        this.tables = tables;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /** The days of a year that break the weekly rhythm, in order. */
    @PreAuthorize("@access.permits('holiday.declare')")
    @Transactional(readOnly = true)
    public List<Holiday> of(int year) {
        return holidays.calendar().of(year);
    }

    /** Which deadlines would move, and to where. */
    @PreAuthorize("@access.permits('holiday.declare')")
    @Transactional(readOnly = true)
    public HolidayPlan preview(HolidayChanges changes) {
        return planning.plan(changes);
    }

    /**
     * Does what was shown.
     *
     * @throws RefusedException when something else would move by now: the plan is to be looked at again
     */
    @PreAuthorize("@access.permits('holiday.declare')")
    public void declare(HolidayPlan seen) {
        holidays.hold();
        var plan = planning.plan(seen.changes());
        if (!plan.equals(seen)) {
            throw new RefusedException("cycle.refusal.holidayPlanOld");
        }
        var changes = plan.changes();
        holidays.change(changes);
        events.publishEvent(new HolidaysDeclared(changes, plan.moves().size()));
        plan.moves().forEach(move -> move(move, changes.basis()));
    }

    private void move(DeadlineMove move, String basis) {
        var by = officer.get();
        if (move.agency().isEmpty()) {
            tables.moveDeadline(move.cycle(), move.step(), move.to());
            events.publishEvent(new DeadlineMoved(move.cycle(), move.step(), move.from(), move.to(), basis));
            return;
        }
        var agency = move.agency().orElseThrow();
        tables.insertExtension(
                move.cycle(),
                new Extension(
                        agency,
                        move.step(),
                        move.to(),
                        basis,
                        by.username(),
                        by.displayName(),
                        LocalDateTime.now(clock)));
        events.publishEvent(new DeadlineExtended(move.cycle(), agency, move.step(), move.to(), basis));
    }
}
