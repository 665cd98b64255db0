package vn.parindex;

import org.springframework.stereotype.Component;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.StandardReasonService;

/** How operations around the appraiser's grid are tried. */
@Component
class GradingAttempts {

    private final StandardReasonService reasons;

    GradingAttempts(StandardReasonService reasons) {
        this.reasons = reasons;
    }

    void writeReasons(AccessStage stage) {
        reasons.add(stage.leaf().fieldId(), ReasonPurpose.ASK, AccessAttempts.REASON, "");
    }
}
