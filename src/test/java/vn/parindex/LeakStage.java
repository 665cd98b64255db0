package vn.parindex;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalRow;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.AppraisalStatus;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.Findings;
import vn.parindex.appraisal.QueryFlow;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/**
 * A file of the Ministry of Justice on which recognisable things were said: one of two opinions on leaf 1.1, both on leaf
 * 1.2. The other opinion on 1.1 comes in before the file leaves the appraisers.
 */
@Component
class LeakStage {

    /** In the reason of the opinion that is alone until the file leaves the appraisers, and its points. */
    static final String ALONE = "MATKHAU7391";

    static final String ALONE_POINTS = "0.3917";
    /** In the reasons of both opinions on the other leaf. */
    static final String DECIDED = "LYDO5528";
    /** In a question about one leaf of the secretariat's, asked and answered before the file is closed. */
    static final String ASKED = "CAUHOI4417";

    private static final TwoScorers TWO =
            new TwoScorers(new BigDecimal("0.25"), ThresholdUnit.SHARE, Disagreement.COUNCIL);

    private final TestCycles cycles;
    private final TestFiles files;
    private final TestAppraisals appraisals;
    private final TestResults results;
    private final TestPeople people;
    private final AppraisalService service;
    private final Findings findings;
    private final QueryFlow queries;
    private final DueJobs jobs;
    private final LeakNote notes;

    private TestCycle cycle;
    private AgencyId agency;
    private Officer first;
    private Officer second;
    private LeakNote.Kept note;

    LeakStage(
            TestCycles cycles,
            TestFiles files,
            TestAppraisals appraisals,
            TestResults results,
            TestPeople people,
            AppraisalService service,
            Findings findings,
            QueryFlow queries,
            DueJobs jobs,
            LeakNote notes) {
        this.notes = notes;
        this.queries = queries;
        this.cycles = cycles;
        this.files = files;
        this.appraisals = appraisals;
        this.results = results;
        this.people = people;
        this.service = service;
        this.findings = findings;
        this.jobs = jobs;
    }

    /** A new file, brought to this state. */
    void make(FileStatus state) {
        cycle = cycles.openScoredByTwo(TWO, 4, "BTP", "92");
        agency = cycles.agency("BTP");
        first = people.withAccount(people.of(cycles.agency("BNV"), Roles.APPRAISER), "{noop}-");
        second = people.withAccount(people.of(cycles.agency("BNV"), Roles.APPRAISER), "{noop}-");
        files.submit(cycle.id(), agency);
        jobs.runAll();
        change(first, "1.1", ALONE_POINTS, ALONE);
        change(first, "1.2", "0.2442", DECIDED);
        change(second, "1.2", "0.2442", DECIDED);
        queries.ask(cycle.secretary(), finding("2.1").id(), ASKED + " lấy từ hệ thống nào?");
        if (state != FileStatus.SUBMITTED) {
            answerAll();
        }
        if (state.compareTo(FileStatus.CLARIFYING) >= 0) {
            change(second, "1.1", "0.5", "Ý kiến thứ hai về mục này.");
            closeAll();
            jobs.runAll();
        }
        if (state.compareTo(FileStatus.AT_COUNCIL) >= 0) {
            appraisals.contest(cycle.id(), agency);
            appraisals.finish(cycle.id(), agency);
            appraisals.decideAgain(cycle.id(), agency, SecondChoice.KEEP);
            jobs.runAll();
        }
        note = notes.keep(cycle);
        if (state == FileStatus.DONE) {
            notes.close(cycle, note);
            results.decideInCouncil(cycle);
            jobs.runAll();
        }
    }

    TestCycle cycle() {
        return cycle;
    }

    AgencyId agency() {
        return agency;
    }

    Officer first() {
        return first;
    }

    /** The meeting, and the member who keeps notes on its items. */
    LeakNote.Kept note() {
        return note;
    }

    FindingDetails finding(String code) {
        return leaf(code).finding();
    }

    AppraisedLeaf leaf(String code) {
        return findings.leaves(cycle.id(), agency).stream()
                .filter(leaf -> leaf.leaf().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void answerAll() {
        var coordinator = people.of(agency, Roles.COORDINATOR);
        queries.read(coordinator, cycle.id(), agency)
                .forEach(asked -> queries.answer(coordinator, asked.query().id()));
    }

    private void closeAll() {
        for (var row : appraisals.of(cycle.id(), agency)) {
            if (row.status() == AppraisalStatus.OPEN) {
                scorers(row).forEach(scorer -> ActingOfficer.run(scorer, () -> keepRest(row)));
                ActingOfficer.run(scorers(row).get(0), () -> service.close(row.id()));
            }
        }
    }

    private List<Officer> scorers(AppraisalRow row) {
        return row.inCharge().isPresent() ? List.of(first, second) : List.of(cycle.secretary());
    }

    private void keepRest(AppraisalRow row) {
        var pending = findings.ofFile(row.file()).stream()
                .filter(finding -> finding.appraisal().equals(row.id()))
                .filter(finding -> finding.decision().by() == null)
                .collect(Collectors.toMap(FindingDetails::id, FindingDetails::version));
        if (!pending.isEmpty()) {
            service.keepMany(pending);
        }
    }

    private void change(Officer scorer, String code, String points, String reason) {
        var finding = finding(code);
        ActingOfficer.run(
                scorer,
                () -> service.change(ChangeFinding.byHand(
                        finding.id(), finding.version(), new BigDecimal(points), reason + " trong báo cáo")));
    }
}
