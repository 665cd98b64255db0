package vn.parindex.appraisal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;

/**
 * One question about one criterion with everything that was said.
 *
 * @param shown the provisional result that went with it; empty for the question alone
 * @param asked who asked and when; to the agency the ministry asks, without a name
 * @param documents what the agency brought with its answer
 * @param end when and why it was taken back, or that the window closed
 * @param heard who of the ministry took note of the answer or the silence
 */
public record QueryRow(
        CriterionQueryId id,
        long version,
        FindingId finding,
        CycleId cycle,
        AgencyId agency,
        LeafId leaf,
        QueryStatus status,
        String question,
        Optional<ShownResult> shown,
        Signature asked,
        LocalDateTime due,
        List<QueryExtension> extensions,
        Optional<QueryAnswer> answer,
        List<DocumentId> documents,
        Optional<QueryEnd> end,
        Optional<Signature> heard) {

    public QueryRow {
        extensions = List.copyOf(extensions);
        documents = List.copyOf(documents);
    }

    /** The agency may still answer. */
    public boolean isOpenAt(LocalDateTime now) {
        return status == QueryStatus.OPEN && !now.isAfter(due);
    }

    /** The ministry has still to take note of it. */
    public boolean waitsForMinistry() {
        return status.isToBeHeard() && heard.isEmpty();
    }

    /** As the agency reads it: the ministry speaks, not one of its officers. */
    QueryRow forAgency() {
        return new QueryRow(
                id,
                version,
                finding,
                cycle,
                agency,
                leaf,
                status,
                question,
                shown,
                unnamed(asked),
                due,
                extensions.stream()
                        .map(more -> new QueryExtension(
                                more.dueBefore(), more.dueAfter(), more.reason(), unnamed(more.by())))
                        .toList(),
                answer,
                documents,
                end.map(how -> new QueryEnd(how.reason(), unnamed(how.by()))),
                heard.map(QueryRow::unnamed));
    }

    private static Signature unnamed(Signature by) {
        return new Signature("", "", by.at());
    }
}
