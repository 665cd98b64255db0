package vn.parindex;

import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyKind;
import vn.parindex.appraisal.ClarificationReleaseService;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.StandardReasonService;

/** How operations around the appraiser's grid are tried. */
@Component
class GradingAttempts {

    private final StandardReasonService reasons;
    private final ClarificationReleaseService releases;

    GradingAttempts(StandardReasonService reasons, ClarificationReleaseService releases) {
        this.reasons = reasons;
        this.releases = releases;
    }

    void readReleases(AccessStage stage) {
        releases.of(stage.cycle().id());
    }

    void hold(AccessStage stage) {
        releases.hold(stage.cycle().id(), AgencyKind.PROVINCE);
    }

    void writeReasons(AccessStage stage) {
        reasons.add(stage.leaf().fieldId(), ReasonPurpose.ASK, AccessAttempts.REASON, "");
    }
}
