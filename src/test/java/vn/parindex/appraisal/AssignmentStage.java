package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** The work on two provinces' files in the Ministry of Home Affairs: a lead who gives it to two officers. */
@Component
class AssignmentStage {

    private final AppraisalFlow flow;
    private final TestPeople people;
    private final AssignmentService assignments;
    private final ConflictService conflicts;
    private final AppraisalOverview overview;

    private TestCycle cycle;
    private AgencyId canTho;
    private AgencyId quangNinh;
    private AgencyId moha;
    private Officer lead;
    private Officer one;
    private Officer other;

    AssignmentStage(
            AppraisalFlow flow,
            TestPeople people,
            AssignmentService assignments,
            ConflictService conflicts,
            AppraisalOverview overview) {
        this.flow = flow;
        this.people = people;
        this.assignments = assignments;
        this.conflicts = conflicts;
        this.overview = overview;
    }

    /** @param opened under appraisal */
    void open(TestCycle opened) {
        cycle = opened;
        canTho = flow.agency("92");
        quangNinh = flow.agency("22");
        moha = flow.agency("BNV");
        lead = people.withAccount(people.of(moha, Roles.APPRAISER, Roles.APPRAISAL_LEAD), "{noop}-");
        one = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        other = people.withAccount(flow.appraiser("BNV"), "{noop}-");
    }

    CycleId cycle() {
        return cycle.id();
    }

    AgencyId canTho() {
        return canTho;
    }

    AgencyId quangNinh() {
        return quangNinh;
    }

    AgencyId moha() {
        return moha;
    }

    Officer lead() {
        return lead;
    }

    Officer one() {
        return one;
    }

    Officer other() {
        return other;
    }

    void give(Piece piece, Officer... officers) {
        var names = Arrays.stream(officers).map(Officer::username).collect(Collectors.toSet());
        ActingOfficer.run(lead, () -> assignments.give(cycle.id(), List.of(piece), names));
    }

    void declare(Officer officer, AgencyId agency) {
        ActingOfficer.run(
                officer, () -> conflicts.declare(cycle.id(), agency, officer.username(), AppraisalFlow.REASON));
    }

    /** How much lies on somebody's desk. */
    int cellsOf(Officer officer) {
        return ActingOfficer.call(officer, () -> overview.leaves(cycle.id())).stream()
                .mapToInt(LeafProgress::total)
                .sum();
    }

    FindingDetails finding(AgencyId agency, String code) {
        return flow.finding(cycle.id(), agency, code);
    }

    static void assertNotFound(Officer officer, Runnable work) {
        assertThatThrownBy(() -> ActingOfficer.run(officer, work)).isInstanceOf(NotFoundException.class);
    }
}
