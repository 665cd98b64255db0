package vn.parindex.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.shared.RefusedException;

/** Every question about the findings of one appraisal, held until it is closed. */
record HeldExchange(List<CriterionQuery> queries) {

    /** The agency is being asked about something. */
    boolean hasOpen() {
        return open() > 0;
    }

    /** @throws RefusedException with the number of questions that still wait for the agency */
    void requireAllEnded() {
        var waiting = open();
        if (waiting > 0) {
            throw new RefusedException("appraisal.refusal.queriesOpen", waiting);
        }
    }

    /** Answers and silences that the ministry has not taken note of. */
    List<CriterionQuery> unheard() {
        return queries.stream().filter(CriterionQuery::waitsForMinistry).toList();
    }

    /** What the agency accepted when it was shown to it early needs no word of it again, if it is decided just so. */
    void acceptAsShown(Collection<AppraisalFinding> findings) {
        var last = queries.stream()
                .collect(Collectors.toMap(CriterionQuery::finding, Function.identity(), (earlier, later) -> later));
        for (var finding : findings) {
            var query = last.get(finding.id());
            if (query != null && isJustSo(finding.details().decision(), query)) {
                finding.accept(query.answeredBy());
            }
        }
    }

    /** Everything that was said, by finding. */
    Map<FindingId, List<QueryRow>> rows() {
        return Exchanges.rows(queries);
    }

    private static boolean isJustSo(Decision decision, CriterionQuery last) {
        return decision.verdict() == Verdict.CHANGED && decision.points().equals(last.acceptedPoints());
    }

    private long open() {
        return queries.stream().filter(CriterionQuery::isOpen).count();
    }
}
