package vn.parindex.bench;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

/** Runs what an engine has to do next for one file, for the product's engine and the bare one in the same way. */
record FileJobs(RuntimeService runtime, ManagementService management) {

    void run(String businessKey) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult();
        if (instance != null) {
            management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .messages()
                    .list()
                    .forEach(job -> management.executeJob(job.getId()));
        }
    }
}
