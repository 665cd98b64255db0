package vn.parindex.division.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.division.AssignmentStep;
import vn.parindex.division.DivisionDetails;
import vn.parindex.division.DivisionPeopleService;
import vn.parindex.division.DivisionService;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;

/** What the screens of the division ask for, from the modules that know it. Holds no state. */
@Component
class DivisionDesk {

    private final DivisionService divisions;
    private final DivisionPeopleService people;
    private final Agencies agencies;
    private final Cycles cycles;
    private final CurrentOfficer current;

    DivisionDesk(
            DivisionService divisions,
            DivisionPeopleService people,
            Agencies agencies,
            Cycles cycles,
            CurrentOfficer current) {
        this.divisions = divisions;
        this.people = people;
        this.agencies = agencies;
        this.cycles = cycles;
        this.current = current;
    }

    DivisionService divisions() {
        return divisions;
    }

    DivisionPeopleService people() {
        return people;
    }

    DivisionDetails details(CycleId cycle, AgencyId agency) {
        return divisions.details(cycle, agency);
    }

    List<AssignmentStep> history(CycleId cycle, AgencyId agency, NodeId node) {
        return divisions.history(cycle, agency, node);
    }

    CycleRow cycle(CycleId cycle) {
        return cycles.get(cycle);
    }

    LocalizedText name(AgencyId agency) {
        return agencies.get(agency).name();
    }

    /** Whether the reader divides, or only looks on. */
    boolean mayDivide(AgencyId agency) {
        var officer = current.get();
        return officer.belongsTo(agency) && officer.has(Roles.COORDINATOR);
    }
}
