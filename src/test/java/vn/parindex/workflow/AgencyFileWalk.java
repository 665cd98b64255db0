package vn.parindex.workflow;

import static vn.parindex.workflow.WorkKind.SELF_ASSESS;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestAppraisals;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.CouncilService;
import vn.parindex.council.ItemId;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileRow;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.selfassessment.WithdrawalService;
import vn.parindex.shared.Points;

/** A cycle of two agencies, one of whose files is walked through {@code agency-file.bpmn} by real services. */
abstract class AgencyFileWalk extends IntegrationTest {

    static final String TIMER_SELF_ASSESSMENT = "Event_SelfAssessmentDue";
    static final String TIMER_CLARIFICATION = "Event_ClarificationDue";
    static final String REASON = "Lý do đủ dài để ghi lại.";
    static final BigDecimal LITTLE_LESS = new BigDecimal("0.9");

    @Autowired
    Engine engine;

    @Autowired
    TestCycles cycles;

    @Autowired
    TestFiles testFiles;

    @Autowired
    TestAppraisals appraisals;

    @Autowired
    TestPeople people;

    @Autowired
    SelfAssessmentService files;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    Submissions submissions;

    @Autowired
    CouncilService council;

    @Autowired
    CouncilAgenda agenda;

    @Autowired
    CycleService cycleService;

    @Autowired
    Cycles calendar;

    @Autowired
    WorkItems items;

    TestCycle cycle;
    AgencyId canTho;
    UUID file;

    @BeforeEach
    void open() {
        cycle = cycles.open(4, "92", "22");
        canTho = cycles.agency("92");
        file = row().id().value();
    }

    final void changed(BigDecimal points, String... codes) {
        testFiles.submit(cycle.id(), canTho);
        appraisals.change(cycle.id(), canTho, Set.of(codes), points);
        engine.runJobs(file);
    }

    final void decideInCouncil() {
        openItems()
                .forEach(item ->
                        ActingOfficer.run(cycle.secretary(), () -> council.decide(item, Points.of("0.5"), REASON)));
    }

    final List<ItemId> openItems() {
        return ActingOfficer.call(cycle.secretary(), () -> agenda.agenda(cycle.id())).items().stream()
                .map(line -> line.item())
                .filter(item -> item.isOpen())
                .map(item -> item.id())
                .toList();
    }

    final void extend(CycleStep step, LocalDateTime due) {
        ActingOfficer.run(cycle.manager(), () -> cycleService.extend(cycle.id(), canTho, step, due, REASON));
    }

    /** The engine counts in whole seconds. */
    final LocalDateTime due(CycleStep step) {
        return calendar.calendar(cycle.id()).deadline(canTho, step).truncatedTo(ChronoUnit.SECONDS);
    }

    final FileRow row() {
        return submissions.file(cycle.id(), canTho).orElseThrow();
    }

    final UUID other() {
        return submissions
                .file(cycle.id(), cycles.agency("22"))
                .orElseThrow()
                .id()
                .value();
    }

    /** Open work on the file under test; the other agency's stands still. */
    final List<WorkKind> waiting() {
        var all = new ArrayList<>(engine.open(cycle.id()));
        all.remove(SELF_ASSESS);
        return all;
    }

    final List<UUID> mine(Officer officer, WorkKind kind) {
        return rows(officer, kind).stream().map(WorkItemRow::subject).toList();
    }

    final LocalDateTime listedDue(Officer officer, WorkKind kind) {
        return rows(officer, kind).get(0).dueAt().orElseThrow();
    }

    final List<WorkItemRow> rows(Officer officer, WorkKind kind) {
        return ActingOfficer.call(officer, () -> items.page(of(kind), 0, Integer.MAX_VALUE)).stream()
                .filter(item -> item.cycle().equals(cycle.id()))
                .toList();
    }

    private static WorkFilter of(WorkKind kind) {
        return kind == null ? WorkFilter.ALL : WorkFilter.ALL.with("kind", kind.name());
    }
}
