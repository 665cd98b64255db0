package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** Brings files to where a test of the appraisal begins, by services and steps. */
@Component
public class AppraisalFlow {

    /** Long enough for every reason. */
    public static final String REASON = "Số liệu trong báo cáo khác số đã nhập";

    private final TestCycles cycles;
    private final TestFiles files;
    private final TestPeople people;
    private final Submissions submissions;
    private final Findings findings;
    private final AppraisalOverview overview;
    private final AppraisalService service;
    private final ClarificationService clarification;
    private final DueJobs jobs;

    AppraisalFlow(
            TestCycles cycles,
            TestFiles files,
            TestPeople people,
            Submissions submissions,
            Findings findings,
            AppraisalOverview overview,
            AppraisalService service,
            ClarificationService clarification,
            DueJobs jobs) {
        this.cycles = cycles;
        this.files = files;
        this.people = people;
        this.submissions = submissions;
        this.findings = findings;
        this.overview = overview;
        this.service = service;
        this.clarification = clarification;
        this.jobs = jobs;
    }

    /** A cycle whose files are submitted and under appraisal. */
    public TestCycle appraising(int leaves, String... agencies) {
        return submitted(cycles.open(leaves, agencies), agencies);
    }

    /** The same where two officers score every leaf. */
    public TestCycle appraisingByTwo(TwoScorers scorers, int leaves, String... agencies) {
        return submitted(cycles.openScoredByTwo(scorers, leaves, agencies), agencies);
    }

    /** A cycle whose files are open. */
    public TestCycle notYetSubmitted(int leaves, String... agencies) {
        return cycles.open(leaves, agencies);
    }

    /** Submits one file; it is under appraisal. */
    public void submit(CycleId cycle, AgencyId agency) {
        files.submit(cycle, agency);
        jobs.runAll();
    }

    private TestCycle submitted(TestCycle cycle, String... agencies) {
        for (var code : agencies) {
            files.submit(cycle.id(), cycles.agency(code));
        }
        jobs.runAll();
        return cycle;
    }

    public AgencyId agency(String code) {
        return cycles.agency(code);
    }

    public FileId file(CycleId cycle, AgencyId agency) {
        return submissions.file(cycle, agency).orElseThrow().id();
    }

    /** An appraiser of a ministry. */
    public Officer appraiser(String ministry) {
        return people.of(cycles.agency(ministry), Roles.APPRAISER);
    }

    public Officer coordinator(String agency) {
        return people.of(cycles.agency(agency), Roles.COORDINATOR);
    }

    public List<Leaf> leaves(CycleId cycle, AgencyId agency) {
        return files.leaves(cycle, agency);
    }

    public AppraisalService service() {
        return service;
    }

    public ClarificationService clarification() {
        return clarification;
    }

    /** The findings of a file. */
    public List<FindingDetails> findings(CycleId cycle, AgencyId agency) {
        return findings.ofFile(file(cycle, agency));
    }

    /** The finding of the leaf with this code. */
    public FindingDetails finding(CycleId cycle, AgencyId agency, String code) {
        return findings.leaves(cycle, agency).stream()
                .filter(leaf -> leaf.leaf().code().equals(code))
                .findFirst()
                .orElseThrow()
                .finding();
    }

    /** Changes a leaf by hand as an appraiser of the ministry in charge. */
    public void change(CycleId cycle, AgencyId agency, String code, String points) {
        var finding = finding(cycle, agency, code);
        ActingOfficer.run(
                appraiser(code.startsWith("1") ? "BNV" : "BTP"),
                () -> service.change(
                        ChangeFinding.byHand(finding.id(), finding.version(), new BigDecimal(points), REASON)));
    }

    /** Keeps what is pending and closes all appraisals of a file, each by its ministry; the process goes on. */
    public void closeAll(CycleId cycle, AgencyId agency) {
        for (var ministry : List.of("BNV", "BTP")) {
            ActingOfficer.run(appraiser(ministry), () -> close(cycle, agency));
        }
        jobs.runAll();
    }

    /** The same where two officers score: each ministry's two keep what is left, then it closes. */
    public void closeAllByTwo(CycleId cycle, AgencyId agency) {
        for (var ministry : List.of("BNV", "BTP")) {
            for (int scorer = 0; scorer < 2; scorer++) {
                ActingOfficer.run(
                        appraiser(ministry), () -> ofDesk(cycle, agency).forEach(row -> keepRest(cycle, agency, row)));
            }
        }
        closeAll(cycle, agency);
    }

    private List<AppraisalRow> ofDesk(CycleId cycle, AgencyId agency) {
        return overview.files(cycle).stream()
                .filter(row -> row.agency().equals(agency) && row.status() == AppraisalStatus.OPEN)
                .toList();
    }

    private void close(CycleId cycle, AgencyId agency) {
        ofDesk(cycle, agency).forEach(row -> {
            keepRest(cycle, agency, row);
            service.close(row.id());
        });
    }

    private void keepRest(CycleId cycle, AgencyId agency, AppraisalRow row) {
        var pending = findings(cycle, agency).stream()
                .filter(finding -> finding.appraisal().equals(row.id()))
                .filter(finding -> finding.decision().verdict() == Verdict.PENDING)
                .collect(Collectors.toMap(FindingDetails::id, FindingDetails::version));
        if (!pending.isEmpty()) {
            service.keepMany(pending);
        }
    }
}
