package vn.parindex.workflow;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The few variables the models read: ids for scope and fan-out, answers for gateways, due dates for timers.
 * Everything else stays in the features.
 */
final class Vars {

    static final String CYCLE = "cycle";
    static final String AGENCY = "agency";
    static final String FILES = "files";
    static final String APPRAISALS = "appraisals";
    static final String APPRAISAL = "appraisal";
    static final String CONTESTED = "contested";
    static final String APPROVED = "approved";
    static final String HELD = "held";
    static final String CHANGED = "changed";
    static final String COUNCIL_NEEDED = "councilNeeded";
    static final String SELF_ASSESSMENT_DUE = "selfAssessmentDue";
    static final String APPRAISAL_DUE = "appraisalDue";
    static final String CLARIFICATION_DUE = "clarificationDue";
    static final String SECOND_DECISION_DUE = "secondDecisionDue";
    static final String COUNCIL_DUE = "councilDue";
    static final String QUERY_DUE = "queryDue";
    static final String REOPENED_UNTIL = "reopenedUntil";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vars() {}

    static UUID businessKey(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static UUID id(VariableScope scope, String name) {
        var text = (String) scope.getVariable(name);
        return text == null ? null : UUID.fromString(text);
    }

    static Date date(LocalDateTime time) {
        return Date.from(time.atZone(ZONE).toInstant());
    }

    static LocalDateTime time(Date date) {
        return date == null ? null : LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), ZONE);
    }
}
