package vn.parindex.workflow.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.shared.TimeLeft;
import vn.parindex.workflow.HeldWork;
import vn.parindex.workflow.ProcessAdministrationService;
import vn.parindex.workflow.ProcessOverviewService;
import vn.parindex.workflow.WorkKind;

/** What the overview of all files asks for and what can be done there. Holds no state. */
@Component
class OverviewDesk {

    private final ProcessDesk desk;
    private final ProcessOverviewService overview;
    private final ProcessAdministrationService administration;
    private final CycleService service;
    private final Cycles cycles;
    private final AccessMatrix access;

    OverviewDesk(
            ProcessDesk desk,
            ProcessOverviewService overview,
            ProcessAdministrationService administration,
            CycleService service,
            Cycles cycles,
            AccessMatrix access) {
        this.desk = desk;
        this.overview = overview;
        this.administration = administration;
        this.service = service;
        this.cycles = cycles;
        this.access = access;
    }

    ProcessOverviewService overview() {
        return overview;
    }

    ProcessAdministrationService administration() {
        return administration;
    }

    List<CycleRow> cycles() {
        return cycles.all();
    }

    Optional<CycleRow> current() {
        return cycles.current();
    }

    CycleRow cycle(CycleId cycle) {
        return cycles.get(cycle);
    }

    String agency(AgencyId agency, Locale locale) {
        return desk.agency(agency, locale);
    }

    LocalDateTime now() {
        return desk.now();
    }

    TimeLeft timeLeft(LocalDateTime due) {
        return desk.timeLeft(due);
    }

    /** Proposes the working day after the present deadline, or after today. */
    UntilField due(Optional<LocalDateTime> present) {
        return desk.until("due", desk.workingDayAfter(present.orElseGet(desk::now), 1));
    }

    boolean mayReassign() {
        return access.permits("process.reassign");
    }

    boolean mayReadFailures() {
        return access.permits("process.read");
    }

    boolean mayRetry() {
        return access.permits("process.retry");
    }

    boolean mayExtend(CycleId cycle) {
        return access.permits("cycle.extend") && cycles.get(cycle).status() == CycleStatus.OPEN;
    }

    void extend(CycleId cycle, HeldWork work, LocalDateTime due, String reason) {
        service.extend(cycle, work.agency(), step(work.kind()).orElseThrow(), due, reason);
    }

    /** The step of the calendar that sets the work's deadline; none where the work has one of its own. */
    static Optional<CycleStep> step(WorkKind kind) {
        return switch (kind) {
            case SELF_ASSESS, LEADER_APPROVAL -> Optional.of(CycleStep.SELF_ASSESSMENT);
            case APPRAISE -> Optional.of(CycleStep.APPRAISAL);
            case CLARIFY -> Optional.of(CycleStep.CLARIFICATION);
            case DECIDE_AGAIN -> Optional.of(CycleStep.SECOND_DECISION);
            case COUNCIL -> Optional.of(CycleStep.COUNCIL);
            default -> Optional.empty();
        };
    }
}
