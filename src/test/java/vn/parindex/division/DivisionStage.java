package vn.parindex.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestDivisions;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Cần Thơ's open file in a cycle of its own, with a coordinator who divides it between two officers. */
@Component
class DivisionStage {

    private final DivisionService service;
    private final OwnPartService own;
    private final TestCycles cycles;
    private final TestFiles files;
    private final TestPeople people;

    private TestCycle cycle;
    private AgencyId agency;
    private List<Leaf> leaves;
    private Officer coordinator;
    private Officer hanh;
    private Officer binh;

    DivisionStage(DivisionService service, OwnPartService own, TestCycles cycles, TestFiles files, TestPeople people) {
        this.service = service;
        this.own = own;
        this.cycles = cycles;
        this.files = files;
        this.people = people;
    }

    void open() {
        cycle = cycles.open(4, "92", "22");
        agency = cycles.agency("92");
        leaves = files.leaves(cycle.id(), agency);
        coordinator = people.of(agency, Roles.COORDINATOR);
        hanh = people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-");
        binh = people.withAccount(people.of(agency, Roles.OFFICER), "{noop}-");
    }

    TestCycle cycle() {
        return cycle;
    }

    CycleId id() {
        return cycle.id();
    }

    AgencyId agency() {
        return agency;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Leaf leaf(int index) {
        return leaves.get(index);
    }

    NodeId field() {
        return leaf(0).fieldId();
    }

    Officer coordinator() {
        return coordinator;
    }

    Officer hanh() {
        return hanh;
    }

    Officer binh() {
        return binh;
    }

    DivisionDetails details() {
        return ActingOfficer.call(coordinator, () -> service.details(cycle.id(), agency));
    }

    OwnWork mine(Officer officer) {
        return ActingOfficer.call(officer, () -> own.mine(cycle.id()));
    }

    Part part(Leaf leaf) {
        return new Part(cycle.id(), agency, TestDivisions.node(leaf));
    }

    /** What was done about it, the latest first. */
    List<AssignmentAct> acts(NodeId node) {
        return ActingOfficer.call(coordinator, () -> service.history(cycle.id(), agency, node)).stream()
                .map(AssignmentStep::act)
                .toList();
    }

    /** The first leaf, to the first officer. */
    void give(LocalDate due) {
        as(
                coordinator,
                () -> service.assign(new AssignWork(
                        cycle.id(),
                        agency,
                        List.of(TestDivisions.node(leaf(0))),
                        Assignee.officer(hanh.id()),
                        due,
                        null,
                        false)));
    }

    static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    static void as(Officer officer, Runnable work) {
        ActingOfficer.run(officer, work);
    }
}
