package vn.parindex.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.parindex.cycle.Disagreement;
import vn.parindex.shared.Points;

/**
 * That two officers score a leaf, and how far they are.
 *
 * @param threshold in points; up to this difference, and at it, the mean counts
 */
@Embeddable
record Scoring(
        @Enumerated(EnumType.STRING) @Column(name = "scoring")
        ScoringStage stage,

        Points threshold,
        @Enumerated(EnumType.STRING) Disagreement beyond) {

    Scoring at(ScoringStage next) {
        return new Scoring(next, threshold, beyond);
    }

    boolean wantsThird() {
        return stage == ScoringStage.THIRD_WANTED;
    }
}
