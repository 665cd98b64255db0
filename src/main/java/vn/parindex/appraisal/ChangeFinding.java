package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.scoring.RuleInput;

/**
 * An appraiser's wish to award other points: either set by hand, or computed from corrected figures by the leaf's rule.
 *
 * @param seen the version of the finding that the appraiser decided on
 * @param points by hand; ignored where there are corrected figures
 */
public record ChangeFinding(
        FindingId finding, long seen, BigDecimal points, Optional<RuleInput> corrected, String reason) {

    /** Points set by hand. */
    public static ChangeFinding byHand(FindingId finding, long seen, BigDecimal points, String reason) {
        return new ChangeFinding(finding, seen, points, Optional.empty(), reason);
    }

    /** Points that follow from corrected figures, or from another option. */
    public static ChangeFinding byFigures(FindingId finding, long seen, RuleInput corrected, String reason) {
        return new ChangeFinding(finding, seen, null, Optional.of(corrected), reason);
    }
}
