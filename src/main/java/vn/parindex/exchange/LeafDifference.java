package vn.parindex.exchange;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.shared.RefusedException;

/**
 * One leaf whose answer is not the same everywhere.
 *
 * @param version of the answer as it stands now: taking writes over exactly this one
 * @param byName who wrote it last; null while untouched
 * @param closed why nothing of it can be taken; empty when this reader may write
 */
public record LeafDifference(
        Leaf leaf,
        long version,
        AnswerContent now,
        String byName,
        LocalDateTime at,
        Optional<RefusedException> closed,
        List<FieldDifference> fields) {

    public LeafDifference {
        fields = List.copyOf(fields);
    }

    /** The fields whose value in the workbook can be taken by this reader now. */
    public List<FieldDifference> takeable() {
        return closed.isPresent()
                ? List.of()
                : fields.stream().filter(FieldDifference::takeable).toList();
    }

    /** The fields on which this reader has to choose. */
    public List<FieldDifference> conflicts() {
        return takeable().stream().filter(FieldDifference::conflict).toList();
    }

    /** Whether something was typed into the workbook that cannot be taken. */
    public boolean holdsRefused() {
        return fields.stream()
                .anyMatch(field -> field.refusal().isPresent()
                        || closed.isPresent() && field.kind().takeable());
    }
}
