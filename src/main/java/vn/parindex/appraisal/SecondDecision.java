package vn.parindex.appraisal;

import vn.parindex.shared.Points;

/** The second verdict of the ministry; {@code verdict} is KEPT or CHANGED. */
public record SecondDecision(Verdict verdict, Points points, String reason, Signature by) {}
