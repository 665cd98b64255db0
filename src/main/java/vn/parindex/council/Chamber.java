package vn.parindex.council;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.Signature;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
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
        requireSeat(cycle);
        requireStranger(agency);
    }

    /** Nobody decides on the own agency. */
    void requireStranger(AgencyId agency) {
        if (isRecused(agency)) {
            throw new RefusedException("council.refusal.ownAgency");
        }
    }

    /** @throws NotFoundException for somebody from outside the Council of this cycle */
    void requireSeat(CycleId cycle) {
        var person = officer.get().id();
        if (cycles.council(cycle).stream().noneMatch(seat -> seat.officer().equals(person))) {
            throw new NotFoundException("council of " + cycle);
        }
    }

    Officer person() {
        return officer.get();
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
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
