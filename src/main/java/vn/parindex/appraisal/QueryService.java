package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/**
 * The ministry's side of questions about single criteria: ask now, give more time, take back, take note of the answer.
 * Whoever has the finding on the desk may; what lies on another desk is not found.
 */
@Service
@Transactional
public class QueryService {

    private final Asking asking;
    private final CriterionQueries queries;
    private final QueryWindows windows;
    private final OpenFindings open;
    private final FirstDecisions decisions;
    private final Exchanges exchanges;
    private final Desks desks;

    QueryService(
            Asking asking,
            CriterionQueries queries,
            QueryWindows windows,
            OpenFindings open,
            FirstDecisions decisions,
            Exchanges exchanges,
            Desks desks) {
        this.asking = asking;
        this.queries = queries;
        this.windows = windows;
        this.open = open;
        this.decisions = decisions;
        this.exchanges = exchanges;
        this.desks = desks;
    }

    /** All questions about a finding on the reader's desk, oldest first. */
    @PreAuthorize("@access.permits('query.read')")
    @Transactional(readOnly = true)
    public List<QueryRow> of(FindingId finding) {
        decisions.of(desks.current(), finding);
        return exchanges.of(List.of(finding)).getOrDefault(finding, List.of());
    }

    /** The finding that a question is about. */
    @PreAuthorize("@access.permits('query.read')")
    @Transactional(readOnly = true)
    public FindingId findingOf(CriterionQueryId id) {
        var query = queries.findById(id).orElseThrow(() -> unknown(id));
        return decisions.of(desks.current(), query.finding()).finding().id();
    }

    /** What can be chosen when asking about a finding. */
    @PreAuthorize("@access.permits('query.ask')")
    @Transactional(readOnly = true)
    public QueryOffer offer(FindingId id) {
        return asking.offer(decisions.of(desks.current(), id).finding());
    }

    /** What would be sent and who would read it; says no to whatever asking itself would say no to. Nothing is stored. */
    @PreAuthorize("@access.permits('query.ask')")
    public QueryPreview preview(AskNow command) {
        return asking.preview(open.take(command.finding()), command);
    }

    /** Puts the question to the agency now. */
    @PreAuthorize("@access.permits('query.ask')")
    public CriterionQueryId ask(AskNow command) {
        return asking.ask(open.take(command.finding()), command);
    }

    /** More working days for this one question, with a reason that the agency reads. */
    @PreAuthorize("@access.permits('query.extend')")
    public void extend(CriterionQueryId id, int days, String reason) {
        var why = Reason.typed("reason", reason);
        if (days < QueryWindows.SHORTEST) {
            throw RefusedException.at(
                    "days", "appraisal.refusal.queryDays", QueryWindows.SHORTEST, QueryWindows.LONGEST);
        }
        change(id, query -> {
            var first = query.asked().at().toLocalDate();
            var longer = windows.from(query.cycle(), query.agency(), first, query.workingDays() + days);
            query.extend(longer, why, desks.sign());
        });
    }

    /** Needs no answer any more; the agency reads why. */
    @PreAuthorize("@access.permits('query.withdraw')")
    public void withdraw(CriterionQueryId id, String reason) {
        var why = Reason.typed("reason", reason);
        change(id, query -> query.withdraw(why, desks.sign()));
    }

    /** The answer, or the silence, has been read; what is decided stands. */
    @PreAuthorize("@access.permits('query.hear')")
    public void hear(CriterionQueryId id) {
        change(id, query -> query.hear(desks.sign()));
    }

    private void change(CriterionQueryId id, Consumer<CriterionQuery> verb) {
        var finding = queries.findById(id).map(CriterionQuery::finding).orElseThrow(() -> unknown(id));
        open.take(List.of(finding));
        var query = Optional.of(id).flatMap(queries::take).orElseThrow(() -> unknown(id));
        verb.accept(query);
        queries.save(query);
    }

    private static NotFoundException unknown(CriterionQueryId id) {
        return new NotFoundException("query " + id);
    }
}
