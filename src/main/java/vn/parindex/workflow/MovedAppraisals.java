package vn.parindex.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalMoved;
import vn.parindex.appraisal.QueryPlaces;
import vn.parindex.shared.Roles;

/** The work on an appraisal follows it to another desk. */
@Component
class MovedAppraisals {

    private final WorkItemLog log;
    private final QueryPlaces queries;

    MovedAppraisals(WorkItemLog log, QueryPlaces queries) {
        this.queries = queries;
        this.log = log;
    }

    @EventListener
    void on(AppraisalMoved event) {
        var owner = event.inCharge().map(AgencyId::value).orElse(null);
        var role = event.inCharge().isPresent() ? WorkKind.APPRAISE.role() : Roles.COUNCIL_SECRETARY;
        log.handedOver(event.appraisal().value(), owner, role);
        queries.of(event.appraisal())
                .forEach(query -> log.handedOver(WorkKind.HEAR_ANSWER, query.value(), owner, role));
    }
}
