package vn.parindex.appraisal;

/** How a ministry's work is cut into pieces. */
public enum ShareBy {
    /** Each officer reads the same criteria across all agencies. */
    CRITERION,
    /** Each officer reads all criteria of a block of agencies. */
    AGENCIES
}
