package vn.parindex.workflow;

/**
 * An element of the model at which work on files of a cycle waits, or at which files have ended.
 *
 * @param kind the work that waits; null where nobody has to do anything
 * @param files how many files are here
 * @param overdue how many of them past their deadline
 * @param items how many pieces of work that is: several ministries appraise one file
 */
public record ProcessPlace(String element, WorkKind kind, int files, int overdue, int items) {}
