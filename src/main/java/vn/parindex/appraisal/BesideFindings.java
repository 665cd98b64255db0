package vn.parindex.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands beside findings for everybody who may see them: refused documents, and what the agency was asked. */
@Component
class BesideFindings {

    /** Of many findings, in two statements. */
    record Known(Map<FindingId, List<UnusableDocument>> refused, Map<FindingId, List<QueryRow>> queries) {

        List<UnusableDocument> unusable(FindingId finding) {
            return refused.getOrDefault(finding, List.of());
        }

        List<QueryRow> asked(FindingId finding) {
            return queries.getOrDefault(finding, List.of());
        }
    }

    private final UnusableTable unusable;
    private final Exchanges exchanges;

    BesideFindings(UnusableTable unusable, Exchanges exchanges) {
        this.unusable = unusable;
        this.exchanges = exchanges;
    }

    /** Where the questions are known already. */
    Known seenByAll(Collection<FindingDetails> findings, Map<FindingId, List<QueryRow>> queries) {
        return new Known(unusable.seenByAll(findings), queries);
    }

    Known seenByAll(Collection<FindingDetails> findings) {
        return seenByAll(
                findings, exchanges.of(findings.stream().map(FindingDetails::id).toList()));
    }
}
