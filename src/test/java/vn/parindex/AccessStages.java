package vn.parindex;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.AccessStage.Subject;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalId;
import vn.parindex.appraisal.AppraisalRow;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.Findings;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.ItemId;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ranking.RankingService;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/**
 * A file of the Ministry of Justice in every state, each in a cycle of its own, made once. Field 1 is appraised by the
 * Ministry of Home Affairs; of field 2 the Ministry of Justice itself is in charge, so the Council's secretariat
 * appraises it.
 */
@Component
class AccessStages {

    private static final String ASSESSED = "BTP";
    private static final String IN_CHARGE = "BNV";
    private static final BigDecimal LITTLE_LESS = new BigDecimal("0.9");

    private final TestCycles cycles;
    private final TestFiles files;
    private final TestAppraisals appraisals;
    private final TestResults results;
    private final TestPeople people;
    private final TestDivisions divisions;
    private final Findings findings;
    private final Submissions submissions;
    private final CouncilAgenda agenda;
    private final RankingService rankings;
    private final DueJobs jobs;
    private final Map<String, AccessStage> made = new HashMap<>();

    AccessStages(
            TestCycles cycles,
            TestFiles files,
            TestAppraisals appraisals,
            TestResults results,
            TestPeople people,
            TestDivisions divisions,
            Findings findings,
            Submissions submissions,
            CouncilAgenda agenda,
            RankingService rankings,
            DueJobs jobs) {
        this.cycles = cycles;
        this.files = files;
        this.appraisals = appraisals;
        this.results = results;
        this.people = people;
        this.divisions = divisions;
        this.findings = findings;
        this.submissions = submissions;
        this.agenda = agenda;
        this.rankings = rankings;
        this.jobs = jobs;
    }

    /** The name of a {@link FileStatus} or {@link CycleStatus}. */
    AccessStage of(String state) {
        return made.computeIfAbsent(state, this::make);
    }

    /** Somebody with only this role, where that role belongs. */
    Officer officer(String role, AccessStage stage) {
        return switch (role) {
            case Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER -> people.of(stage.agency(), role);
            case Roles.APPRAISER, Roles.APPRAISAL_LEAD -> people.of(cycles.agency(IN_CHARGE), role);
            case Roles.CONTRIBUTOR -> stage.contributor();
            case Roles.COUNCIL_CHAIR -> stage.cycle().chair();
            case Roles.COUNCIL_SECRETARY -> stage.cycle().secretary();
            default -> people.of(role);
        };
    }

    /** Somebody with the same role elsewhere; empty for roles that belong nowhere. */
    Optional<Officer> stranger(String role) {
        return switch (role) {
            case Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.CONTRIBUTOR ->
                Optional.of(people.of(cycles.agency("92"), role));
            case Roles.APPRAISER, Roles.APPRAISAL_LEAD -> Optional.of(people.of(cycles.agency("BTC"), role));
            default -> Optional.empty();
        };
    }

    private AccessStage make(String state) {
        var cycle = cycles.open(4, ASSESSED);
        var agency = cycles.agency(ASSESSED);
        var contributor = people.withAccount(people.of(agency, Roles.CONTRIBUTOR), "{noop}-");
        divisions.give(
                cycle.id(),
                agency,
                contributor,
                files.leaves(cycle.id(), agency).get(0));
        var document = files.document(contributor, "Bằng chứng " + state + cycle.id());
        if (state.equals(CycleStatus.OPEN.name()) || state.equals(FileStatus.SELF_ASSESSING.name())) {
            files.fill(cycle.id(), agency, TestFiles::full);
        } else if (isOfFile(state)) {
            carryFile(cycle, agency, FileStatus.valueOf(state));
        } else {
            carryCycle(cycle, agency, CycleStatus.valueOf(state));
        }
        var leaves = files.leaves(cycle.id(), agency);
        return new AccessStage(
                state,
                cycle,
                agency,
                leaves.get(0),
                leaves.get(1),
                document.id(),
                subject(cycle, agency, true),
                subject(cycle, agency, false),
                item(cycle),
                contributor);
    }

    private void carryFile(TestCycle cycle, AgencyId agency, FileStatus target) {
        files.fill(cycle.id(), agency, TestFiles::full);
        files.sendToLeader(cycle.id(), agency);
        if (target.submitted()) {
            files.submitAsRead(cycle.id(), agency);
        }
        if (target.compareTo(FileStatus.CLARIFYING) >= 0) {
            appraisals.change(cycle.id(), agency, Set.of("1.1", "2.1"), LITTLE_LESS);
            jobs.runAll();
        }
        if (target.compareTo(FileStatus.AT_COUNCIL) >= 0) {
            appraisals.contest(cycle.id(), agency);
            appraisals.finish(cycle.id(), agency);
            appraisals.decideAgain(cycle.id(), agency, SecondChoice.KEEP);
            jobs.runAll();
        }
        if (target == FileStatus.DONE) {
            results.decideInCouncil(cycle);
            jobs.runAll();
        }
    }

    private void carryCycle(TestCycle cycle, AgencyId agency, CycleStatus target) {
        carryFile(cycle, agency, FileStatus.DONE);
        results.importPoints(cycle);
        if (target == CycleStatus.AGGREGATING) {
            ActingOfficer.run(cycle.manager(), () -> rankings.compute(cycle.id()));
            return;
        }
        results.submit(cycle);
        if (target.locked()) {
            results.approve(cycle);
        }
        if (target == CycleStatus.PUBLISHED) {
            results.publish(cycle);
        }
    }

    private Subject subject(TestCycle cycle, AgencyId agency, boolean ofMinistry) {
        var file = submissions.file(cycle.id(), agency).orElseThrow().id();
        var appraisal = findings.appraisals(file).stream()
                .filter(row -> row.inCharge().isPresent() == ofMinistry)
                .map(AppraisalRow::id)
                .findFirst();
        var finding = findings.leaves(cycle.id(), agency).stream()
                .map(AppraisedLeaf::finding)
                .filter(candidate ->
                        appraisal.filter(candidate.appraisal()::equals).isPresent())
                .findFirst();
        return new Subject(appraisal.orElseGet(AppraisalId::next), finding.orElse(null));
    }

    private ItemId item(TestCycle cycle) {
        return ActingOfficer.call(cycle.secretary(), () -> agenda.agenda(cycle.id())).items().stream()
                .map(line -> line.item().id())
                .findFirst()
                .orElseGet(ItemId::next);
    }

    static boolean isOfFile(String state) {
        return Arrays.stream(FileStatus.values())
                .anyMatch(status -> status.name().equals(state));
    }
}
