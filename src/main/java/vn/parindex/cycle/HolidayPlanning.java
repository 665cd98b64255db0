package vn.parindex.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;

/** Works out which deadlines of running cycles move, and to where, when days are declared. Writes nothing. */
@Component
class HolidayPlanning {

    private final HolidayTable holidays;
    private final CycleTables tables;
    private final List<CountedTime> counted;
    private final Clock clock;

    HolidayPlanning(HolidayTable holidays, CycleTables tables, List<CountedTime> counted, Clock clock) {
        this.counted = counted;
        this.holidays = holidays;
        this.tables = tables;
        this.clock = clock;
    }

    HolidayPlan plan(HolidayChanges wanted) {
        var now = LocalDateTime.now(clock);
        var known = holidays.calendar();
        var changes = new HolidayRules(known, LocalDate.now(clock)).check(wanted);
        var shift = new DeadlineShift(known, known.with(changes), now);
        var moves = new ArrayList<DeadlineMove>();
        for (var cycle : tables.cycles()) {
            if (!cycle.locked()) {
                moves.addAll(ofAll(cycle.id(), shift));
                moves.addAll(ofSingle(cycle.id(), shift));
            }
        }
        return new HolidayPlan(changes, moves, windows(shift.after()));
    }

    private List<WindowMove> windows(HolidayCalendar after) {
        return counted.stream()
                .flatMap(time -> time.under(after::plus).stream())
                .toList();
    }

    private List<DeadlineMove> ofAll(CycleId cycle, DeadlineShift shift) {
        var deadlines = tables.deadlines(cycle);
        var moves = new ArrayList<DeadlineMove>();
        var previous = LocalDateTime.MIN;
        for (var step : CycleStep.values()) {
            var due = deadlines.get(step);
            if (due == null) {
                continue;
            }
            var moved = due.isAfter(shift.now()) ? shift.moveAfter(previous, due) : due;
            if (!moved.equals(due)) {
                moves.add(new DeadlineMove(cycle, Optional.empty(), step, due, moved));
            }
            previous = moved;
        }
        return moves;
    }

    /** Of every agency and step the extension in force. */
    private List<DeadlineMove> ofSingle(CycleId cycle, DeadlineShift shift) {
        Map<Map.Entry<AgencyId, CycleStep>, LocalDateTime> inForce = new HashMap<>();
        var order = new ArrayList<Map.Entry<AgencyId, CycleStep>>();
        for (var extension : tables.extensions(cycle)) {
            var key = Map.entry(extension.agency(), extension.step());
            if (inForce.put(key, extension.due()) == null) {
                order.add(key);
            }
        }
        return order.stream()
                .map(key -> {
                    var due = inForce.get(key);
                    return new DeadlineMove(cycle, Optional.of(key.getKey()), key.getValue(), due, shift.move(due));
                })
                .filter(move -> !move.to().equals(move.from()))
                .toList();
    }
}
