package vn.parindex.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.shared.Points;
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
        queries.findOpen(List.of(finding.id())).stream().findFirst().ifPresent(open -> {
            throw new RefusedException(
                    "appraisal.refusal.queryOpen", open.asked().name(), open.dueAt());
        });
    }

    /** @throws RefusedException with the number of questions that still wait for the agency */
    void requireAllEnded(Collection<AppraisalFinding> findings) {
        var waiting = queries.findOpen(ids(findings)).size();
        if (waiting > 0) {
            throw new RefusedException("appraisal.refusal.queriesOpen", waiting);
        }
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
        var answered = queries.takeUnheard(ids(decided));
        answered.forEach(query -> query.hear(by));
        queries.saveAll(answered);
    }

    /** What the agency accepted when it was shown to it early needs no word of it again, if it is decided just so. */
    void acceptAsShown(Collection<AppraisalFinding> findings) {
        var asked =
                queries.findByFindings(ids(findings)).stream().collect(Collectors.groupingBy(CriterionQuery::finding));
        findings.forEach(finding -> asked.getOrDefault(finding.id(), List.of()).stream()
                .reduce((earlier, later) -> later)
                .filter(last -> isJustSo(finding.details().decision(), last.acceptedPoints()))
                .ifPresent(last -> finding.accept(last.answeredBy())));
    }

    /** All questions about these findings, oldest first. */
    Map<FindingId, List<QueryRow>> of(Collection<FindingId> findings) {
        return findings.isEmpty()
                ? Map.of()
                : queries.findByFindings(findings).stream()
                        .map(CriterionQuery::row)
                        .collect(Collectors.groupingBy(QueryRow::finding));
    }

    private static boolean isJustSo(Decision decision, Points accepted) {
        return decision.verdict() == Verdict.CHANGED && decision.points().equals(accepted);
    }

    private static List<FindingId> ids(Collection<AppraisalFinding> findings) {
        return findings.stream().map(AppraisalFinding::id).toList();
    }
}
