package vn.parindex.bench;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.TaskQuery;

/** What a list of work would be on the engine's own tasks: as many of them, asked by candidate group and variables. */
final class EngineTasks implements AutoCloseable {

    private static final int TASKS = 10_000;
    private static final int BATCH = 250;
    private static final int AGENCIES = 63;
    private static final int FIELDS = 8;
    private static final int PAGE = 25;
    private static final String GROUP = "bench-ministry";
    private static final Date NOW = date(LocalDateTime.of(2023, 2, 6, 8, 0));

    private final ProcessEngine engine;

    EngineTasks(DataSource database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-tasks");
        configuration.setDataSource(database);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setHistoryTimeToLive("P365D");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
    }

    void fill() {
        var random = new Random(10_000);
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        for (int first = 0; first < TASKS; first += BATCH) {
            configuration.getCommandExecutorTxRequired().execute(context -> {
                for (int number = 0; number < BATCH; number++) {
                    add(random);
                }
                return null;
            });
        }
    }

    private void add(Random random) {
        var tasks = engine.getTaskService();
        var task = tasks.newTask(UUID.randomUUID().toString());
        task.setName("UserTask_Appraise");
        task.setDueDate(date(LocalDateTime.of(2023, 2, 6, 8, 0).plusHours(random.nextInt(24 * 60) - 200)));
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), GROUP);
        tasks.setVariableLocal(task.getId(), "agency", "agency-" + random.nextInt(AGENCIES));
        tasks.setVariableLocal(task.getId(), "field", 1 + random.nextInt(FIELDS));
    }

    /** One page of 25 and the numbers of open and of overdue tasks; returns the first. */
    long ask(Random random) {
        int which = random.nextInt(3);
        var agency = "agency-" + random.nextInt(AGENCIES);
        int field = 1 + random.nextInt(FIELDS);
        query(which, agency, field).orderByDueDate().asc().listPage(random.nextInt(4) * PAGE, PAGE + 1);
        query(which, agency, field).dueBefore(NOW).count();
        return query(which, agency, field).count();
    }

    private TaskQuery query(int which, String agency, int field) {
        var query = engine.getTaskService().createTaskQuery().taskCandidateGroupIn(List.of(GROUP, "bench-other"));
        return switch (which) {
            case 0 -> query;
            case 1 -> query.taskVariableValueEquals("agency", agency);
            default -> query.taskVariableValueEquals("field", field);
        };
    }

    private static Date date(LocalDateTime time) {
        return Date.from(time.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
    }

    @Override
    public void close() {
        engine.close();
    }
}
