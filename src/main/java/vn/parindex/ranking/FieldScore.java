package vn.parindex.ranking;

import vn.parindex.criteria.NodeId;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/**
 * The result of one agency in one field.
 *
 * @param index points achieved over applicable maximum; null when nothing of the field applies to the agency
 */
public record FieldScore(NodeId field, Points achieved, Points applicable, Percentage index) {

    static FieldScore of(NodeId field, Points achieved, Points applicable) {
        return new FieldScore(
                field, achieved, applicable, applicable.isZero() ? null : Percentage.share(achieved, applicable));
    }
}
