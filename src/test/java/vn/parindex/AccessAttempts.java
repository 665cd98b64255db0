package vn.parindex;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyDirectoryService;
import vn.parindex.agency.AgencyDraft;
import vn.parindex.agency.AgencyKind;
import vn.parindex.audit.AuditFilter;
import vn.parindex.audit.AuditTrailService;
import vn.parindex.clock.ClockService;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.cycle.CouncilSeat;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.AccountService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.NewAccount;
import vn.parindex.identity.Officer;
import vn.parindex.publication.PublicationService;
import vn.parindex.ranking.RankingService;
import vn.parindex.ranking.ScorePathService;
import vn.parindex.ranking.SteeringService;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.survey.SurveyImportService;

/** How each operation of the access matrix is tried: on a cycle, on the product, and on a file. */
@Component
class AccessAttempts {

    static final String REASON = "Lý do đủ dài để ghi lại.";

    /** Tries one operation as somebody; returns normally when it was done. */
    interface Attempt {
        void by(Officer officer, AccessStage stage);
    }

    private final CycleService cycles;
    private final Cycles calendar;
    private final SurveyImportService imports;
    private final RankingService rankings;
    private final SteeringService steering;
    private final ScorePathService scores;
    private final PublicationService publications;
    private final AgencyDirectoryService directory;
    private final AccountService accounts;
    private final AuditTrailService trail;
    private final ClockService clocks;
    private final Clock clock;
    private final TestCycles testCycles;
    private final Map<String, Attempt> attempts;

    AccessAttempts(
            CycleService cycles,
            Cycles calendar,
            SurveyImportService imports,
            RankingService rankings,
            SteeringService steering,
            ScorePathService scores,
            PublicationService publications,
            AgencyDirectoryService directory,
            AccountService accounts,
            AuditTrailService trail,
            ClockService clocks,
            Clock clock,
            TestCycles testCycles,
            SubmissionAttempts submissions,
            FileAttempts files,
            PaperAttempts papers,
            DivisionAttempts divided,
            ExchangeAttempts exchange,
            NoticeAttempts notices,
            CouncilAttempts council,
            GradingAttempts graded,
            AssignmentAttempts assignments,
            ProcessAttempts processes,
            QueryAttempts queries) {
        this.cycles = cycles;
        this.calendar = calendar;
        this.imports = imports;
        this.rankings = rankings;
        this.steering = steering;
        this.scores = scores;
        this.publications = publications;
        this.directory = directory;
        this.accounts = accounts;
        this.trail = trail;
        this.clocks = clocks;
        this.clock = clock;
        this.testCycles = testCycles;
        this.attempts = new TreeMap<>(files.all());
        this.attempts.putAll(papers.all());
        this.attempts.putAll(submissions.all());
        this.attempts.putAll(ofCycles());
        this.attempts.putAll(queries.all());
        this.attempts.put("unit.write", as(divided::changeUnits));
        this.attempts.putAll(exchange.all());
        this.attempts.putAll(assignments.all());
        this.attempts.putAll(notices.all());
        this.attempts.putAll(council.all());
        this.attempts.put("reasons.write", as(graded::writeReasons));
        this.attempts.putAll(processes.all());
        this.attempts.put("release.read", as(graded::readReleases));
        this.attempts.put("release.change", as(graded::hold));
    }

    /** By operation. */
    Map<String, Attempt> all() {
        return attempts;
    }

    private Map<String, Attempt> ofCycles() {
        return Map.ofEntries(
                entry("survey.import", as(this::importPoints)),
                entry(
                        "ranking.compute",
                        as(stage -> rankings.compute(stage.cycle().id()))),
                entry(
                        "ranking.submit",
                        as(stage -> rankings.submit(stage.cycle().id()))),
                entry(
                        "ranking.read",
                        as(stage -> rankings.rankings(stage.cycle().id()))),
                entry("score.read", as(stage -> scores.paths(stage.cycle().id(), stage.agency()))),
                entry(
                        "steering.approve",
                        as(stage -> steering.approve(stage.cycle().id(), "268/QĐ-BNV", LocalDate.of(2023, 2, 1)))),
                entry(
                        "steering.return",
                        as(stage -> steering.returnToCouncil(stage.cycle().id(), REASON))),
                entry(
                        "results.publish",
                        as(stage -> publications.publish(stage.cycle().id()))),
                entry("cycle.open", as(this::open)),
                entry("cycle.extend", as(this::extend)),
                entry("clock.move", as(stage -> moveClock())),
                entry("agency.read", as(stage -> directory.list("", "", PageRequest.of(0, 10)))),
                entry("agency.write", as(stage -> directory.add(agency()))),
                entry("account.change", as(stage -> accounts.create(account()))),
                entry("audit.read", as(stage -> trail.list(AuditFilter.ALL, PageRequest.of(0, 10)))));
    }

    /** Done in the officer's name. */
    static Attempt as(Consumer<AccessStage> work) {
        return (officer, stage) -> ActingOfficer.run(officer, () -> work.accept(stage));
    }

    private void importPoints(AccessStage stage) {
        var file = "agency_code,leaf_code,points,source\nBTP," + surveyLeaf(stage) + ",2,Khảo sát thử\n";
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        imports.apply(imports.preview(stage.cycle().id(), "diem.csv", bytes));
    }

    private String surveyLeaf(AccessStage stage) {
        var leaves = calendar.setOf(stage.cycle().id(), stage.agency()).leaves();
        return leaves.get(leaves.size() - 1).code();
    }

    private void open(AccessStage stage) {
        var council = List.of(
                new CouncilSeat(stage.cycle().chair().id(), CouncilPosition.CHAIR),
                new CouncilSeat(stage.cycle().secretary().id(), CouncilPosition.SECRETARY));
        cycles.open(testCycles.command(4, List.of("BNV", "BTP"), council, "BTP"));
    }

    private void extend(AccessStage stage) {
        var step = CycleStep.COUNCIL;
        var due = calendar.calendar(stage.cycle().id()).deadline(stage.agency(), step);
        cycles.extend(stage.cycle().id(), stage.agency(), step, due.plusDays(1), REASON);
    }

    /** Outside a demonstration nobody moves the clock; that refusal comes after the question who asks. */
    private void moveClock() {
        try {
            clocks.moveTo(LocalDateTime.now(clock).plusDays(1));
        } catch (RefusedException refused) {
            if (!refused.key().equals("clock.refusal.real")) {
                throw refused;
            }
        }
    }

    private static AgencyDraft agency() {
        var code = "X" + UUID.randomUUID().toString().substring(0, 8);
        return new AgencyDraft(code, AgencyKind.PROVINCE.code(), "Cơ quan mới", "", "", false, false, "", "");
    }

    private static NewAccount account() {
        return new NewAccount("x" + UUID.randomUUID(), "Người mới", null, Set.of(Roles.AUDITOR));
    }
}
