package vn.parindex.appraisal;

import java.math.BigDecimal;

/**
 * The ministry's second word on one leaf.
 *
 * @param seen the version of the finding that the appraiser decided on
 * @param points only with {@link SecondChoice#OTHER}
 */
public record DecideAgain(FindingId finding, long seen, SecondChoice choice, BigDecimal points, String reason) {}
