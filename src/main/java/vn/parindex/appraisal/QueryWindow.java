package vn.parindex.appraisal;

import java.time.LocalDateTime;

/** How long the agency has: so many working days, and until when that is. */
record QueryWindow(int days, LocalDateTime due) {}
