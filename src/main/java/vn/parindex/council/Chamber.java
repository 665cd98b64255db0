package vn.parindex.council;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.Signature;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Who sits on the Council of a cycle, and who must leave the room. */
@Component
class Chamber {

    private final Cycles cycles;
    private final CurrentOfficer officer;
    private final Clock clock;

    Chamber(Cycles cycles, CurrentOfficer officer, Clock clock) {
        this.cycles = cycles;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * Only who sits on the Council of this cycle, and never on the own agency.
     *
     * @throws NotFoundException for somebody from outside
     */
    void requireSeat(CycleId cycle, AgencyId agency) {
        var person = officer.get();
        var seated =
                cycles.council(cycle).stream().anyMatch(seat -> seat.officer().equals(person.id()));
        if (!seated) {
            throw new NotFoundException("council of " + cycle);
        }
        if (person.belongsTo(agency)) {
            throw new RefusedException("council.refusal.ownAgency");
        }
    }

    boolean isRecused(AgencyId agency) {
        return officer.get().belongsTo(agency);
    }

    Signature sign() {
        var by = officer.get();
        return new Signature(by.username(), by.displayName(), LocalDateTime.now(clock));
    }

    Actor actor() {
        var by = officer.get();
        return new Actor(by.username(), by.displayName());
    }
}
