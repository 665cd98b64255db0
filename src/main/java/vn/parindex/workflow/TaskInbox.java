package vn.parindex.workflow;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Tells the engine that a piece of work was done, found by what it is about and not by a task id. */
@Component
class TaskInbox {

    private final TaskService tasks;
    private final WorkItemLog log;

    TaskInbox(TaskService tasks, WorkItemLog log) {
        this.tasks = tasks;
        this.log = log;
    }

    void complete(WorkKind kind, UUID subject, Map<String, Object> variables) {
        tasks.complete(log.openTask(kind, subject), variables);
    }

    void complete(WorkKind kind, UUID subject) {
        complete(kind, subject, Map.of());
    }

    boolean isOpen(WorkKind kind, UUID subject) {
        return log.findOpenTask(kind, subject).isPresent();
    }

    /** For what people may also do while no process waits for it. */
    void completeIfOpen(WorkKind kind, UUID subject) {
        log.findOpenTask(kind, subject).ifPresent(tasks::complete);
    }
}
