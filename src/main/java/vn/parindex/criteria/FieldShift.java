package vn.parindex.criteria;

import java.util.Optional;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/**
 * How much a field weighs before and after.
 *
 * @param beforeOrNull null for a field that was added
 * @param afterOrNull null for a field that was removed
 */
public record FieldShift(Node beforeOrNull, Node afterOrNull, Points before, Points after) {

    /** The field as it is now, or as it was last. */
    public Node field() {
        return Optional.ofNullable(afterOrNull).orElse(beforeOrNull);
    }

    public PointsChange change() {
        return after.minus(before);
    }
}
