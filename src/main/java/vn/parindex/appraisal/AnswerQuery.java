package vn.parindex.appraisal;

import java.util.List;
import vn.parindex.evidence.DocumentId;

/**
 * The agency's word on one criterion.
 *
 * @param words may be empty only where a shown result is accepted
 * @param documents of the agency's library, which prove the criterion from then on
 */
public record AnswerQuery(CriterionQueryId query, Response response, String words, List<DocumentId> documents) {

    public AnswerQuery {
        documents = List.copyOf(documents);
    }
}
