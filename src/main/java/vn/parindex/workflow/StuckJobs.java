package vn.parindex.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** Reads the engine's incidents; there are few, or there is trouble. */
@Component
class StuckJobs {

    private static final int MOST = 500;
    /** Between two attempts of the engine's own; a day further ahead than that is a deadline. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final RuntimeService runtime;
    private final ManagementService management;
    private final ProcessModel models;
    private final Clock clock;

    StuckJobs(RuntimeService runtime, ManagementService management, ProcessModel models, Clock clock) {
        this.clock = clock;
        this.runtime = runtime;
        this.management = management;
        this.models = models;
    }

    int count() {
        return (int) management.createJobQuery().noRetriesLeft().count();
    }

    /** The latest first. */
    List<StuckJob> all() {
        return runtime
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .desc()
                .listPage(0, MOST)
                .stream()
                .filter(StuckJobs::isCause)
                .map(this::job)
                .toList();
    }

    /** Those of one file, of what runs beside it (one leaf reopened, one question) as well. */
    List<StuckJob> ofFile(CycleId cycle, AgencyId agency) {
        return count() == 0
                ? List.of()
                : all().stream()
                        .filter(job -> job.cycle().filter(cycle::equals).isPresent())
                        .filter(job -> job.agency().filter(agency::equals).isPresent())
                        .toList();
    }

    Optional<StuckJob> find(String job) {
        return runtime
                .createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .configuration(job)
                .list()
                .stream()
                .filter(StuckJobs::isCause)
                .findFirst()
                .map(this::job);
    }

    /** The engine tells the process above as well; that is the same trouble once more. */
    private static boolean isCause(Incident incident) {
        return incident.getId().equals(incident.getRootCauseIncidentId());
    }

    /**
     * One more attempt, at once; where it fails again it is an incident again. A timer whose deadline was moved meanwhile
     * is tried at the new one: what it does is not due before.
     */
    void retry(String job) {
        management.setJobRetries(job, 1);
        if (!isLater(management.createJobQuery().jobId(job).singleResult())) {
            management.setJobDuedate(job, Vars.date(LONG_AGO));
        }
    }

    private boolean isLater(Job job) {
        return job.getDuedate() != null
                && Vars.time(job.getDuedate()).isAfter(LocalDateTime.now(clock).plus(PAUSE));
    }

    private StuckJob job(Incident incident) {
        var definition = incident.getProcessDefinitionId();
        var process = definition.substring(0, definition.indexOf(':'));
        var cycle = process.equals(AssessmentCycleProcess.PROCESS_ID)
                ? businessKey(incident)
                : variable(incident, Vars.CYCLE);
        return new StuckJob(
                incident.getConfiguration(),
                process,
                incident.getActivityId(),
                models.names(definition).getOrDefault(incident.getActivityId(), incident.getActivityId()),
                cycle.map(CycleId::new),
                variable(incident, Vars.AGENCY).map(AgencyId::new),
                Vars.time(incident.getIncidentTimestamp()),
                incident.getIncidentMessage() == null ? "" : incident.getIncidentMessage());
    }

    private Optional<UUID> variable(Incident incident, String name) {
        return Optional.ofNullable((String) runtime.getVariable(incident.getExecutionId(), name))
                .map(UUID::fromString);
    }

    private Optional<UUID> businessKey(Incident incident) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(incident.getProcessInstanceId())
                        .singleResult())
                .map(instance -> UUID.fromString(instance.getBusinessKey()));
    }
}
