package vn.parindex.council;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.DeclaredConflicts;
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
    private final DeclaredConflicts conflicts;
    private final Clock clock;

    Chamber(Cycles cycles, CurrentOfficer officer, DeclaredConflicts conflicts, Clock clock) {
        this.cycles = cycles;
        this.officer = officer;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * Only who sits on the Council of this cycle, and never on the own agency or one with which a conflict was declared.
     *
     * @throws NotFoundException for somebody from outside
     */
    void requireSeat(CycleId cycle, AgencyId agency) {
        requireSeat(cycle);
        requireStranger(cycle, agency);
    }

    /** Nobody decides on the own agency, or on one with which that person declared a conflict of interest. */
    void requireStranger(CycleId cycle, AgencyId agency) {
        if (officer.get().belongsTo(agency)) {
            throw new RefusedException("council.refusal.ownAgency");
        }
        if (keptAway(cycle).contains(agency)) {
            throw new RefusedException("council.refusal.conflict");
        }
    }

    /** The agencies on whose items the reader takes no part by rule. */
    Set<AgencyId> keptAway(CycleId cycle) {
        var kept = new HashSet<>(conflicts.of(officer.get().username(), cycle));
        officer.get().agency().ifPresent(kept::add);
        return kept;
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

    Signature sign() {
        var by = officer.get();
        return new Signature(by.username(), by.displayName(), LocalDateTime.now(clock));
    }

    Actor actor() {
        var by = officer.get();
        return new Actor(by.username(), by.displayName());
    }
}
