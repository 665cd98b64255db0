package vn.parindex.criteria;

/** Where the points of a leaf come from. */
public enum PointsSource {
    /** Scored by the agency and appraised by the ministry in charge. */
    APPRAISED,
    /** A survey of citizens or officials; imported. */
    SURVEY,
    /** Socio-economic outcome statistics; imported with their source. */
    OUTCOME,
    /** Watched without points. */
    MONITOR
}
