package vn.parindex;

import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.appraisal.ClarificationReleaseService;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.StandardReasonService;

/** How operations around the appraiser's grid are tried. */
@Component
class GradingAttempts {

    private final StandardReasonService reasons;
    private final ClarificationReleaseService releases;
    private final Agencies agencies;

    GradingAttempts(StandardReasonService reasons, ClarificationReleaseService releases, Agencies agencies) {
        this.reasons = reasons;
        this.releases = releases;
        this.agencies = agencies;
    }

    void readReleases(AccessStage stage) {
        releases.of(stage.cycle().id());
    }

    void hold(AccessStage stage) {
        releases.hold(stage.cycle().id(), agencies.get(stage.agency()).kind());
    }

    void writeReasons(AccessStage stage) {
        reasons.add(stage.leaf().fieldId(), ReasonPurpose.ASK, AccessAttempts.REASON, "");
    }
}
