package vn.parindex.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a question about one criterion ended without an answer.
 *
 * @param reason why the ministry took it back; null where its window closed
 */
@Embeddable
public record QueryEnd(@Column(name = "end_reason") String reason, Signature by) {}
