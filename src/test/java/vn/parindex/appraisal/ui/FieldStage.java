package vn.parindex.appraisal.ui;

import org.springframework.stereotype.Component;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.criteria.NodeId;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** A field of two leaves and two provinces, all submitted; one leaf of Cần Thơ's is proved, the rest is not. */
@Component
class FieldStage {

    private final AppraisalFlow flow;
    private final TestCycles cycles;
    private final TestFiles files;
    private final TestPeople people;
    private final DueJobs jobs;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer appraiser;
    private NodeId field;

    FieldStage(AppraisalFlow flow, TestCycles cycles, TestFiles files, TestPeople people, DueJobs jobs) {
        this.flow = flow;
        this.cycles = cycles;
        this.files = files;
        this.people = people;
        this.jobs = jobs;
    }

    void open() {
        cycle = cycles.open(4, "92", "22");
        canTho = flow.agency("92");
        var leaf = cycle.set().leafByCode("1.1").orElseThrow();
        field = leaf.fieldId();
        files.attach(people.of(canTho, Roles.OFFICER), cycle.id(), leaf);
        files.submit(cycle.id(), canTho);
        files.submit(cycle.id(), flow.agency("22"));
        jobs.runAll();
        appraiser = flow.appraiser("BNV");
    }

    TestCycle cycle() {
        return cycle;
    }

    AgencyId canTho() {
        return canTho;
    }

    Officer appraiser() {
        return appraiser;
    }

    NodeId field() {
        return field;
    }

    /** Of Cần Thơ. */
    FindingDetails finding(String code) {
        return flow.finding(cycle.id(), canTho, code);
    }
}
