package vn.parindex.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.shared.RefusedException;

/** What questions about single criteria mean for the decisions on them. Asked after the findings are held. */
@Component
class Exchanges {

    private final CriterionQueries queries;

    Exchanges(CriterionQueries queries) {
        this.queries = queries;
    }

    /** While the agency is being asked nothing is decided: its answer would come to nothing. */
    void requireNoneOpen(AppraisalFinding finding) {
        queries.findOpen(finding.id()).ifPresent(open -> {
            throw new RefusedException(
                    "appraisal.refusal.queryOpen", open.asked().name(), open.dueAt());
        });
    }

    /** All questions of one appraisal, oldest first, held together with the appraisal that is being closed. */
    HeldExchange hold(Appraisal closing) {
        return new HeldExchange(queries.takeAll(closing.id()));
    }

    /** With the closing, who closes has read what the agency answered. */
    void closed(HeldExchange exchange, Signature by) {
        hear(exchange.unheard(), by);
    }

    /** Those of the findings about which the agency is being asked. */
    Set<FindingId> underQuery(Collection<AppraisalFinding> findings) {
        return findings.isEmpty()
                ? Set.of()
                : queries.findOpen(ids(findings)).stream()
                        .map(CriterionQuery::finding)
                        .collect(Collectors.toSet());
    }

    /** Who decides has read what the agency answered. */
    void heard(Collection<AppraisalFinding> decided, Signature by) {
        hear(queries.takeUnheard(ids(decided)), by);
    }

    /** Who decides this one has read what the agency answered. */
    void heard(AppraisalFinding decided, Signature by) {
        hear(queries.takeUnheard(decided.id()), by);
    }

    private void hear(List<CriterionQuery> answered, Signature by) {
        answered.forEach(query -> query.hear(by));
        queries.saveAll(answered);
    }

    /** All questions of one appraisal, oldest first. */
    Map<FindingId, List<QueryRow>> of(AppraisalId appraisal) {
        return rows(queries.findByAppraisal(appraisal));
    }

    /** All questions about these findings, oldest first. */
    Map<FindingId, List<QueryRow>> of(Collection<FindingId> findings) {
        return findings.isEmpty() ? Map.of() : rows(queries.findByFindings(findings));
    }

    /** By finding, in the order given. */
    static Map<FindingId, List<QueryRow>> rows(List<CriterionQuery> queries) {
        return queries.stream().map(CriterionQuery::row).collect(Collectors.groupingBy(QueryRow::finding));
    }

    private static List<FindingId> ids(Collection<AppraisalFinding> findings) {
        return findings.stream().map(AppraisalFinding::id).toList();
    }
}
