package vn.parindex;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;
import vn.parindex.division.AssignWork;
import vn.parindex.division.Assignee;
import vn.parindex.division.DivisionPeopleService;
import vn.parindex.division.DivisionService;
import vn.parindex.division.Undo;
import vn.parindex.division.UnitDraft;
import vn.parindex.division.UnitId;
import vn.parindex.division.UnitKind;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** Divides files for tests, as a coordinator of the agency. */
@Component
public class TestDivisions {

    private final DivisionService divisions;
    private final DivisionPeopleService units;
    private final TestPeople people;

    TestDivisions(DivisionService divisions, DivisionPeopleService units, TestPeople people) {
        this.divisions = divisions;
        this.units = units;
        this.people = people;
    }

    public static NodeId node(Leaf leaf) {
        return new NodeId(leaf.id().value());
    }

    /** Gives leaves to an officer who has an account, due on the proposed day. */
    public Undo give(CycleId cycle, AgencyId agency, Officer to, Leaf... leaves) {
        return give(
                cycle,
                agency,
                Assignee.officer(to.id()),
                Arrays.stream(leaves).map(TestDivisions::node).toList());
    }

    public Undo give(CycleId cycle, AgencyId agency, Assignee to, List<NodeId> nodes) {
        return ActingOfficer.call(coordinator(agency), () -> {
            var due = divisions.details(cycle, agency).dates().proposal();
            return divisions.assign(new AssignWork(cycle, agency, nodes, to, due, null, false));
        });
    }

    public UnitId unit(AgencyId agency, UnitKind kind, Officer... members) {
        return ActingOfficer.call(coordinator(agency), () -> {
            var unit = units.add(agency, new UnitDraft("Đơn vị " + System.nanoTime(), "", kind));
            for (var member : members) {
                units.place(agency, member.id(), unit);
            }
            return unit;
        });
    }

    public Officer coordinator(AgencyId agency) {
        return people.of(agency, Roles.COORDINATOR);
    }
}
