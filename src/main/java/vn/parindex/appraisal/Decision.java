package vn.parindex.appraisal;

import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.Points;

/**
 * The first verdict of the ministry in charge.
 *
 * @param points null while pending, and where the leaf does not apply
 * @param corrected the figures the points were computed from, null when they were set by hand or kept
 */
public record Decision(
        Verdict verdict, Points points, RuleInput corrected, String reason, String question, Signature by) {}
