package vn.parindex.notification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.identity.Officer;
import vn.parindex.identity.Officers;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueWork;

/** Who holds a piece of work, who answers for them, and where the work is done. */
@Component
class Holders {

    private final Officers officers;

    Holders(Officers officers) {
        this.officers = officers;
    }

    /** Officers share their coordinator's work. */
    Collection<Officer> of(DueWork due) {
        var roles =
                due.role().equals(Roles.COORDINATOR) ? Set.of(Roles.COORDINATOR, Roles.OFFICER) : Set.of(due.role());
        return due.owner().map(owner -> officers.ofAgency(owner, roles)).orElseGet(() -> officers.withRole(due.role()));
    }

    /** The leaders of the body that holds it; the cycle's managers where no leader is known. */
    Collection<Officer> leaders(DueWork due) {
        List<Officer> own = due.owner().stream()
                .flatMap(owner -> officers.ofAgency(owner, List.of(Roles.LEADER)).stream())
                .toList();
        return own.isEmpty() ? officers.withRole(Roles.CYCLE_MANAGER) : own;
    }

    String path(DueWork due) {
        return switch (due.kind()) {
            case SELF_ASSESS ->
                due.agency()
                        .map(agency -> SelfAssessmentNavigation.file(due.cycle(), agency))
                        .orElse("");
            case LEADER_APPROVAL ->
                due.agency()
                        .map(agency -> SelfAssessmentNavigation.approval(due.cycle(), agency))
                        .orElse("");
            case CLARIFY ->
                due.agency()
                        .map(agency -> AppraisalNavigation.clarification(due.cycle(), agency))
                        .orElse("");
            case ANSWER_QUERY ->
                due.agency()
                        .map(agency -> AppraisalNavigation.clarification(due.cycle(), agency))
                        .orElse("");
            case HEAR_ANSWER, APPRAISE, THIRD_SCORE -> AppraisalNavigation.list(due.cycle());
            case COUNCIL -> CouncilNavigation.list(due.cycle());
            default -> "";
        };
    }
}
