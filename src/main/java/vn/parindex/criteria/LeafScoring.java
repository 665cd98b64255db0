package vn.parindex.criteria;

import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/** What makes a node a leaf: its points, their source and the rule (null unless appraised). */
record LeafScoring(Points maximum, PointsSource source, Rule rule, boolean notApplicableAllowed) {}
