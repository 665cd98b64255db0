package vn.parindex.criteria;

import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/**
 * What makes a node a leaf.
 *
 * @param rule how an entry becomes points; null where points are imported as they are
 */
public record LeafScoring(Points maximum, PointsSource source, Rule rule, NotApplicable notApplicable) {}
