package vn.parindex.appraisal;

/**
 * How many cells of a ministry wait for a third scorer.
 *
 * @param waiting all of them
 * @param ungiven those that no third officer was given: they wait until somebody happens to look
 */
public record ThirdScorers(int waiting, int ungiven) {}
