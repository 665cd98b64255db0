package vn.parindex.installation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;
import vn.parindex.division.AssignWork;
import vn.parindex.division.Assignee;
import vn.parindex.division.DivisionPeopleService;
import vn.parindex.division.DivisionService;
import vn.parindex.division.OwnPartService;
import vn.parindex.division.Part;
import vn.parindex.division.UnitDraft;
import vn.parindex.division.UnitId;
import vn.parindex.division.UnitKind;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;

/** Divides the open files of the agencies with accounts: units, fields given, one handed back, a contributor's part. */
@Component
class SimulatedDivision {

    private static final Map<String, String> ACCOUNTS =
            Map.of("92", "cantho", "22", "quangninh", "31", "haiphong", "BTC", "mof", "BTP", "moj");
    private static final String WITH_CONTRIBUTOR = "cantho";
    private static final LocalDate PASSED = LocalDate.of(2023, 2, 3);
    private static final LocalDate SOON = LocalDate.of(2023, 2, 10);
    private static final LocalDate LATER = LocalDate.of(2023, 2, 16);

    private final DivisionService divisions;
    private final DivisionPeopleService people;
    private final OwnPartService parts;
    private final SimulatedOfficers officers;

    SimulatedDivision(
            DivisionService divisions, DivisionPeopleService people, OwnPartService parts, SimulatedOfficers officers) {
        this.divisions = divisions;
        this.people = people;
        this.parts = parts;
        this.officers = officers;
    }

    /** On a day before all of these due dates. */
    void divide(CycleId cycle, AgencyRow agency) {
        var name = ACCOUNTS.get(agency.code());
        var coordinator = officers.account(name + ".coordinator");
        var first = officers.account(name + ".officer");
        var second = officers.account(name + ".officer2");
        var third = officers.account(name + ".officer3");
        var leaves = ActingOfficer.call(coordinator, () -> divisions.details(cycle, agency.id()))
                .leaves();
        var fields = fields(leaves);
        ActingOfficer.run(coordinator, () -> {
            var office = unit(agency.id(), "Văn phòng", "Office", UnitKind.INTERNAL, second);
            unit(
                    agency.id(),
                    "Phòng Cải cách hành chính",
                    "Administrative reform division",
                    UnitKind.INTERNAL,
                    first,
                    third);
            give(cycle, agency, SOON, Assignee.officer(first.id()), fields.get(0));
            give(cycle, agency, LATER, Assignee.officer(second.id()), fields.get(1), fields.get(3));
            give(cycle, agency, PASSED, Assignee.officer(third.id()), fields.get(2));
            give(cycle, agency, LATER, Assignee.unit(office), fields.get(4));
        });
        var mine = new Part(cycle, agency.id(), fields.get(0));
        ActingOfficer.run(first, () -> parts.accept(mine));
        if (name.equals(WITH_CONTRIBUTOR)) {
            contribute(cycle, agency, coordinator, third, leaves);
        }
    }

    private void contribute(CycleId cycle, AgencyRow agency, Officer coordinator, Officer third, List<Leaf> leaves) {
        var contributor = officers.account(WITH_CONTRIBUTOR + ".contributor");
        var fourth = officers.account(WITH_CONTRIBUTOR + ".officer4");
        var last = leaves.get(leaves.size() - 1);
        var ofThird = leaves.stream()
                .filter(leaf -> leaf.fieldId().equals(fields(leaves).get(2)))
                .findFirst()
                .orElseThrow();
        ActingOfficer.run(coordinator, () -> {
            var centre = unit(
                    agency.id(),
                    "Trung tâm Công nghệ thông tin và Truyền thông",
                    "Information technology centre",
                    UnitKind.SUBORDINATE,
                    contributor);
            give(cycle, agency, SOON, Assignee.unit(centre), last.criterionId());
            give(cycle, agency, LATER, Assignee.officer(fourth.id()), last.fieldId());
            people.substitute(agency.id(), third.id(), fourth.id(), SOON.minusDays(4), SOON);
        });
        var back = new Part(cycle, agency.id(), new NodeId(ofThird.id().value()));
        ActingOfficer.run(third, () -> parts.handBack(back, "Số liệu này do Văn phòng UBND thành phố theo dõi"));
    }

    private UnitId unit(AgencyId agency, String vi, String en, UnitKind kind, Officer... members) {
        var unit = people.add(agency, new UnitDraft(vi, en, kind));
        for (var member : members) {
            people.place(agency, member.id(), unit);
        }
        return unit;
    }

    private void give(CycleId cycle, AgencyRow agency, LocalDate due, Assignee to, NodeId... nodes) {
        divisions.assign(new AssignWork(cycle, agency.id(), List.of(nodes), to, due, null, false));
    }

    /** Those of which the agency scores something itself. */
    private static List<NodeId> fields(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::fieldId).distinct().toList();
    }
}
