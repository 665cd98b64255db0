package vn.parindex.appraisal;

/**
 * Ask the agency about one criterion now, before the file's appraisal is closed.
 *
 * @param seen the version of the finding that was on the screen
 * @param days how many working days the agency has
 * @param showing whether the agency sees the provisional points and reason of this criterion
 */
public record AskNow(FindingId finding, long seen, String question, int days, boolean showing) {}
