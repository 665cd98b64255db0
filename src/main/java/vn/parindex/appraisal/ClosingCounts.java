package vn.parindex.appraisal;

/**
 * What closing an appraisal writes, the leaves on the desks of colleagues included.
 *
 * @param changed those with other points
 * @param asked those about which the agency is asked
 */
public record ClosingCounts(int total, int changed, int asked) {}
