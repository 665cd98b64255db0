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

    /**
     * What is said; null where a result is accepted without a word.
     *
     * @throws vn.parindex.shared.RefusedException at {@code answer} or {@code grounds} when it is too short or too long
     */
    public Reason said() {
        var typed = words == null ? "" : words;
        if (response == Response.ACCEPTED && typed.isBlank()) {
            return null;
        }
        return Reason.typed(response == Response.CONTESTED ? "grounds" : "answer", typed);
    }
}
