package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.criteria.LeafId;
import vn.parindex.shared.Points;

/**
 * One answer in the tree of a file.
 *
 * @param points null while there are none; also null where the leaf does not count
 * @param counted false when the leaf leaves the agency's maximum (not applicable, or a zero denominator that means so)
 * @param documents how many documents prove it
 * @param problem what keeps it from being submitted
 * @param editable whether its content may be changed in the file's present state, whoever reads
 * @param returnReason the leader's words when it was last returned; null otherwise
 */
public record AnswerRow(
        LeafId leaf,
        AnswerStatus status,
        Points points,
        boolean counted,
        int documents,
        Optional<LeafProblem> problem,
        boolean editable,
        String returnReason,
        long version,
        String updatedByName,
        LocalDateTime updatedAt) {}
