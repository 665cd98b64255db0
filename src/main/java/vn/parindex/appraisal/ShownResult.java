package vn.parindex.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.parindex.shared.Points;

/** The provisional result of one criterion, as it was shown to the agency together with a question. */
@Embeddable
public record ShownResult(
        @Column(name = "shown_points") Points points,
        @Column(name = "shown_reason") String reason) {}
