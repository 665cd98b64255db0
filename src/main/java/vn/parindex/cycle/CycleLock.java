package vn.parindex.cycle;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Scores of the cycle are final since then, by this decision of the Steering Committee. */
public record CycleLock(LocalDateTime lockedAt, String lockedBy, String decisionNumber, LocalDate decisionDate) {}
