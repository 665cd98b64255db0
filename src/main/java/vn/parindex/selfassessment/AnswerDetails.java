package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.LeafId;
import vn.parindex.scoring.Evaluation;
import vn.parindex.shared.RefusedException;

/**
 * One answer with everything about it.
 *
 * @param closed why it cannot be changed now, for its screen to say; empty when this reader may write
 * @param updatedBy null while untouched
 */
public record AnswerDetails(
        LeafId leaf,
        AnswerStatus status,
        AnswerContent content,
        Evaluation evaluation,
        List<AttachmentRow> documents,
        Optional<LeafProblem> problem,
        Optional<RefusedException> closed,
        String returnReason,
        long version,
        String updatedBy,
        String updatedByName,
        LocalDateTime updatedAt) {

    /** Whether this reader may write. */
    public boolean editable() {
        return closed.isEmpty();
    }
}
