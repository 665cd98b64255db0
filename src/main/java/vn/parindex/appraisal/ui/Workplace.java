package vn.parindex.appraisal.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import vn.parindex.appraisal.AppraisalGridService;
import vn.parindex.appraisal.AppraisalOverview;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.EvidenceJudgementService;
import vn.parindex.appraisal.GridLookService;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.StandardReason;
import vn.parindex.appraisal.StandardReasonService;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.AccessMatrix;

/** What the appraiser's grid works with. */
@SpringComponent
class Workplace {

    private final AppraisalGridService grids;
    private final AppraisalOverview overview;
    private final AppraisalService service;
    private final EvidenceJudgementService judgement;
    private final StandardReasonService reasons;
    private final GridLookService looks;
    private final AccessMatrix access;

    Workplace(
            AppraisalGridService grids,
            AppraisalOverview overview,
            AppraisalService service,
            EvidenceJudgementService judgement,
            StandardReasonService reasons,
            GridLookService looks,
            AccessMatrix access) {
        this.grids = grids;
        this.overview = overview;
        this.service = service;
        this.judgement = judgement;
        this.reasons = reasons;
        this.looks = looks;
        this.access = access;
    }

    AppraisalGridService grids() {
        return grids;
    }

    AppraisalOverview overview() {
        return overview;
    }

    AppraisalService service() {
        return service;
    }

    EvidenceJudgementService judgement() {
        return judgement;
    }

    GridLookService looks() {
        return looks;
    }

    /** The standard reasons of the leaf's field for this purpose. */
    List<StandardReason> reasons(Leaf leaf, ReasonPurpose purpose) {
        return reasons.of(List.of(leaf.fieldId())).stream()
                .filter(reason -> reason.purpose() == purpose)
                .toList();
    }

    /** Whether the reader may decide at all. */
    boolean decides() {
        return access.permits("finding.decide");
    }
}
