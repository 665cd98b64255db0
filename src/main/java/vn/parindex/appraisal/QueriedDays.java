package vn.parindex.appraisal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CountedTime;
import vn.parindex.cycle.HolidaysDeclared;
import vn.parindex.cycle.WindowMove;
import vn.parindex.shared.LocalizedText;

/**
 * When a day off is declared, the windows of open questions are counted anew, as deadlines of the cycle are; before it is
 * declared, they are listed.
 */
@Component
class QueriedDays implements CountedTime {

    private final CriterionQueries queries;
    private final QueryWindows windows;
    private final Plan plan;
    private final Desks desks;

    QueriedDays(CriterionQueries queries, QueryWindows windows, Plan plan, Desks desks) {
        this.queries = queries;
        this.windows = windows;
        this.plan = plan;
        this.desks = desks;
    }

    @Override
    public List<WindowMove> under(Counting after) {
        return queries.findAllOpen().stream()
                .filter(query -> recounted(query, after).due().isAfter(query.dueAt()))
                .map(query -> new WindowMove(
                        query.id().value(),
                        query.cycle(),
                        query.agency(),
                        name(query),
                        query.dueAt(),
                        recounted(query, after).due()))
                .toList();
    }

    @EventListener
    void on(HolidaysDeclared event) {
        var by = desks.sign();
        for (var query : queries.takeOpen()) {
            if (query.give(recounted(query, windows.calendar()), event.changes().basis(), by)) {
                queries.save(query);
            }
        }
    }

    private static QueryWindow recounted(CriterionQuery query, Counting calendar) {
        return QueryWindows.window(query.asked().at().toLocalDate(), query.workingDays(), calendar);
    }

    private LocalizedText name(CriterionQuery query) {
        var leaf = plan.leaf(query.leaf());
        return new LocalizedText(
                leaf.code() + " " + leaf.name().vi(),
                leaf.code() + " " + leaf.name().en());
    }
}
