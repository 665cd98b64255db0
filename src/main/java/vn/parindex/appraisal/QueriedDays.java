package vn.parindex.appraisal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.HolidaysDeclared;

/** When a day off is declared, the windows of open questions are counted anew, as deadlines of the cycle are. */
@Component
class QueriedDays {

    private final CriterionQueries queries;
    private final QueryWindows windows;
    private final Desks desks;

    QueriedDays(CriterionQueries queries, QueryWindows windows, Desks desks) {
        this.queries = queries;
        this.windows = windows;
        this.desks = desks;
    }

    @EventListener
    void on(HolidaysDeclared event) {
        var by = desks.sign();
        for (var query : queries.takeOpen()) {
            var recounted = windows.window(query.asked().at().toLocalDate(), query.workingDays());
            if (query.give(recounted, event.changes().basis(), by)) {
                queries.save(query);
            }
        }
    }
}
