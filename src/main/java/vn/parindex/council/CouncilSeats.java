package vn.parindex.council;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.Officer;
import vn.parindex.identity.Officers;

/** Who sits on the Council of a cycle, with account and position. */
@Component
class CouncilSeats {

    private final Cycles cycles;
    private final Officers officers;
    private final CouncilFiles files;
    private final Chamber chamber;

    CouncilSeats(Cycles cycles, Officers officers, CouncilFiles files, Chamber chamber) {
        this.cycles = cycles;
        this.officers = officers;
        this.files = files;
        this.chamber = chamber;
    }

    /** Chair, secretary, members; without those whose account is shut. */
    Map<Officer, CouncilPosition> of(CycleId cycle) {
        var known = new EnumMap<CouncilPosition, List<Officer>>(CouncilPosition.class);
        var seated = new LinkedHashMap<Officer, CouncilPosition>();
        for (var seat : cycles.council(cycle)) {
            known.computeIfAbsent(seat.position(), position -> officers.withRole(position.role())).stream()
                    .filter(officer -> officer.id().equals(seat.officer()))
                    .forEach(officer -> seated.put(officer, seat.position()));
        }
        return seated;
    }

    /** For whoever prepares: a seat, and scores that can still change. */
    void requireOpen(CycleId cycle) {
        chamber.requireSeat(cycle);
        files.requireUndecided(cycle);
    }

    void requireUndecided(CycleId cycle) {
        cycles.get(cycle);
        files.requireUndecided(cycle);
    }
}
