package vn.parindex.shared;

/**
 * How far away a deadline is.
 *
 * @param workingDays after today up to and with the day of the deadline; negative for those that have passed since
 * @param over whether its hour has passed, even if no working day has since
 */
public record TimeLeft(long workingDays, boolean over) {}
