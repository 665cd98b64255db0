package vn.parindex.appraisal;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** Who did it and when; the name as it was shown at the time. */
@Embeddable
public record Signature(String username, String name, LocalDateTime at) {}
