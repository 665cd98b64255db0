package vn.parindex;

import static java.util.Map.entry;
import static vn.parindex.AccessAttempts.REASON;
import static vn.parindex.AccessAttempts.as;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.AccessAttempts.Attempt;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.ProcessAdministrationService;
import vn.parindex.workflow.ProcessOverviewService;

/** How the operations on running processes are tried, each on a cycle that was just opened. */
@Component
class ProcessAttempts {

    private final ProcessOverviewService overview;
    private final ProcessAdministrationService administration;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TestCycles cycles;
    private final TestPeople people;
    private final JdbcClient jdbc;

    ProcessAttempts(
            ProcessOverviewService overview,
            ProcessAdministrationService administration,
            ManagementService management,
            RuntimeService runtime,
            TestCycles cycles,
            TestPeople people,
            JdbcClient jdbc) {
        this.overview = overview;
        this.administration = administration;
        this.management = management;
        this.runtime = runtime;
        this.cycles = cycles;
        this.people = people;
        this.jdbc = jdbc;
    }

    Map<String, Attempt> all() {
        return Map.ofEntries(
                entry("process.read", as(stage -> overview.of(stage.cycle().id(), Optional.empty()))),
                entry("process.reassign", (officer, stage) -> {
                    var cycle = cycles.open(4, "BTP").id();
                    var to = people.withAccount(people.of(stage.agency(), Roles.COORDINATOR), "{noop}-");
                    ActingOfficer.run(
                            officer,
                            () -> administration.reassign(item(cycle), Optional.empty(), Optional.of(to.id()), REASON));
                }),
                entry("process.retry", (officer, stage) -> {
                    var job = failed(cycles.open(4, "BTP").id());
                    ActingOfficer.run(officer, () -> administration.retry(job, REASON));
                }));
    }

    private UUID item(CycleId cycle) {
        return jdbc.sql("SELECT id FROM workflow_item WHERE cycle_id = ? AND is_open = 1")
                .param(cycle.value())
                .query(UUID.class)
                .single();
    }

    /** The timer of the only file of the cycle, as if it had failed as often as it may. */
    private String failed(CycleId cycle) {
        var file = jdbc.sql("SELECT id FROM selfassessment_file WHERE cycle_id = ?")
                .param(cycle.value())
                .query(UUID.class)
                .single();
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(file.toString())
                .singleResult();
        var job =
                management.createJobQuery().processInstanceId(instance.getId()).singleResult();
        management.setJobRetries(job.getId(), 0);
        return job.getId();
    }
}
