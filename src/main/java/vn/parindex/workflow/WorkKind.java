package vn.parindex.workflow;

import java.util.Arrays;
import java.util.Optional;
import vn.parindex.shared.Roles;

/**
 * The kinds of work that wait for people, each a user task of a process and a role that does it. A third score is a part
 * of the appraisal, which has no task of its own for it: that work comes and goes with the finding.
 */
public enum WorkKind {
    SELF_ASSESS("UserTask_SelfAssess", Roles.COORDINATOR),
    LEADER_APPROVAL("UserTask_LeaderApproval", Roles.LEADER),
    APPRAISE("UserTask_Appraise", Roles.APPRAISER),
    ANSWER_QUERY("UserTask_AnswerQuery", Roles.COORDINATOR),
    HEAR_ANSWER("UserTask_HearAnswer", Roles.APPRAISER),
    THIRD_SCORE("", Roles.APPRAISAL_LEAD),
    CLARIFY("UserTask_Clarify", Roles.COORDINATOR),
    DECIDE_REOPENING("UserTask_DecideReopening", Roles.CYCLE_MANAGER),
    REVISE_LEAF("UserTask_ReviseLeaf", Roles.COORDINATOR),
    APPROVE_REVISION("UserTask_ApproveRevision", Roles.LEADER),
    DECIDE_AGAIN("UserTask_DecideAgain", Roles.APPRAISER),
    COUNCIL("UserTask_DecideInCouncil", Roles.COUNCIL_SECRETARY),
    AGGREGATE("UserTask_Aggregate", Roles.CYCLE_MANAGER),
    STEERING_DECISION("UserTask_SteeringDecision", Roles.STEERING_MEMBER),
    PUBLISH("UserTask_Publish", Roles.CYCLE_MANAGER);

    private final String task;
    private final String role;

    WorkKind(String task, String role) {
        this.task = task;
        this.role = role;
    }

    /** The role that carries the work; others of the same body may see it too. */
    public String role() {
        return role;
    }

    /** The element of the model that stands for it; empty where none does. */
    public String task() {
        return task;
    }

    static Optional<WorkKind> ofTask(String task) {
        return Arrays.stream(values()).filter(kind -> kind.task.equals(task)).findFirst();
    }
}
