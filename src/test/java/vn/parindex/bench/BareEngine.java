package vn.parindex.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** A second engine on the same database that runs the very same model with delegates that do nothing. */
final class BareEngine implements AutoCloseable {

    private static final String MODEL = "agency-file";
    private static final String BARE = "bare-file";

    private final ProcessEngine engine;
    private final List<String> ministries;
    private final FileJobs jobs;

    BareEngine(DataSource database, int ministries) {
        this.ministries = new ArrayList<>();
        for (int ministry = 0; ministry < ministries; ministry++) {
            this.ministries.add("ministry-" + ministry);
        }
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setHistoryTimeToLive("P365D");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setBeans(delegates(this.ministries));
        engine = configuration.buildProcessEngine();
        jobs = new FileJobs(engine.getRuntimeService(), engine.getManagementService());
        engine.getRepositoryService()
                .createDeployment()
                .name(BARE)
                .addString(BARE + ".bpmn", model())
                .deploy();
    }

    /** A new file at its first task; returns its key. */
    String start() {
        var key = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByKey(BARE, key);
        return key;
    }

    /** The started file to its end: the same user tasks, timers and jobs. */
    void run(String key) {
        complete(key, "UserTask_SelfAssess", Map.of());
        complete(key, "UserTask_LeaderApproval", Map.of("approved", true));
        complete(key, "UserTask_Appraise", Map.of());
        complete(key, "UserTask_Clarify", Map.of());
        complete(key, "UserTask_DecideAgain", Map.of());
        complete(key, "UserTask_DecideInCouncil", Map.of());
        jobs.run(key);
        if (engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count()
                > 0) {
            throw new IllegalStateException("The bare file did not end");
        }
    }

    private void complete(String key, String task, Map<String, Object> variables) {
        var tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(task)
                .list();
        for (var each : tasks) {
            engine.getTaskService().complete(each.getId(), variables);
            jobs.run(key);
        }
    }

    /** Says what the model asks for and does nothing else. */
    static Map<Object, Object> delegates(List<String> ministries) {
        var beans = new HashMap<Object, Object>();
        JavaDelegate nothing = execution -> {};
        for (var name : List.of("markOverdueDelegate", "closeClarificationDelegate", "finishFileDelegate")) {
            beans.put(name, nothing);
        }
        beans.put("readCalendarDelegate", (JavaDelegate) execution -> {
            var later = new java.util.Date(System.currentTimeMillis() + 10L * 365 * 24 * 3600 * 1000);
            for (var due : List.of(
                    "selfAssessmentDue", "appraisalDue", "clarificationDue", "secondDecisionDue", "councilDue")) {
                execution.setVariable(due, later);
            }
            execution.setVariable("cycle", UUID.randomUUID().toString());
            execution.setVariable("agency", UUID.randomUUID().toString());
        });
        beans.put(
                "openAppraisalsDelegate", (JavaDelegate) execution -> execution.setVariable("appraisals", ministries));
        beans.put("readReleaseDelegate", (JavaDelegate) execution -> execution.setVariable("held", false));
        beans.put("openClarificationDelegate", (JavaDelegate) execution -> execution.setVariable("changed", true));
        beans.put("listContestedDelegate", (JavaDelegate) execution -> execution.setVariable("contested", ministries));
        beans.put("referToCouncilDelegate", (JavaDelegate) execution -> execution.setVariable("councilNeeded", true));
        return beans;
    }

    static String model() {
        try {
            return Files.readString(Path.of("bpmn/" + MODEL + ".bpmn"))
                    .replace("\"" + MODEL + "\"", "\"" + BARE + "\"");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
