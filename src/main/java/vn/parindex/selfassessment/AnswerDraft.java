package vn.parindex.selfassessment;

import java.util.Objects;
import vn.parindex.criteria.LeafId;
import vn.parindex.evidence.DocumentId;

/** One of many answers that are filled in at once, with a document that proves it or null. */
public record AnswerDraft(LeafId leaf, AnswerContent content, DocumentId document) {

    public AnswerDraft {
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(content, "content");
    }
}
