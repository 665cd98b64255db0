package vn.parindex.appraisal;

import java.util.EnumSet;
import java.util.Set;
import vn.parindex.selfassessment.SubmittedAnswer;

/** Why an appraiser should look twice; a hint, never a verdict. */
public enum Doubt {
    /** Points are claimed and no document is attached. */
    NO_EVIDENCE,
    /** The agency says that the leaf does not apply to it. */
    NOT_APPLICABLE;

    static Set<Doubt> of(SubmittedAnswer answer) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (!answer.applicable()) {
            doubts.add(NOT_APPLICABLE);
        } else if (answer.documents().isEmpty()
                && answer.points() != null
                && !answer.points().isZero()) {
            doubts.add(NO_EVIDENCE);
        }
        return doubts;
    }
}
