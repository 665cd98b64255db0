package vn.parindex.division;

import org.springframework.stereotype.Component;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.Roles;
import vn.parindex.shell.RailCount;

/** How many parts came back to the coordinator and wait for somebody else. */
@Component
class HandedBackCount implements RailCount {

    private final CurrentOfficer current;
    private final Cycles cycles;
    private final DivisionTables tables;

    HandedBackCount(CurrentOfficer current, Cycles cycles, DivisionTables tables) {
        this.current = current;
        this.cycles = cycles;
        this.tables = tables;
    }

    @Override
    public String path() {
        return DivisionNavigation.LANDING;
    }

    @Override
    public int count() {
        return current.find()
                .filter(officer -> officer.has(Roles.COORDINATOR))
                .flatMap(officer -> officer.agency())
                .flatMap(agency -> cycles.currentOf(agency).map(cycle -> tables.handedBack(cycle.id(), agency)))
                .orElse(0);
    }
}
