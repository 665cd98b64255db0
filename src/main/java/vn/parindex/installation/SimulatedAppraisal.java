package vn.parindex.installation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.appraisal.AppraisalRow;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.Findings;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.Submissions;

/** Decides findings as the ministries' appraisers would, through their service: most kept, a few changed. */
@Component
class SimulatedAppraisal {

    private static final String REASON = "Tài liệu kiểm chứng chưa thể hiện đủ kết quả đã tự chấm (nội dung mô phỏng).";

    private final Findings findings;
    private final AppraisalService appraisals;
    private final SimulatedOfficers officers;
    private final Submissions submissions;
    private final Agencies agencies;
    private final SimulatedReasons reasons;

    SimulatedAppraisal(
            Findings findings,
            AppraisalService appraisals,
            SimulatedOfficers officers,
            Submissions submissions,
            Agencies agencies,
            SimulatedReasons reasons) {
        this.findings = findings;
        this.appraisals = appraisals;
        this.officers = officers;
        this.submissions = submissions;
        this.agencies = agencies;
        this.reasons = reasons;
    }

    /** What the cycle manager does before the first file is appraised. */
    void prepare(CycleId cycle) {
        reasons.write(cycle);
    }

    /**
     * Decides one agency's file.
     *
     * @param changing share of the findings that lose a quarter to a half of their points
     * @param deciding share of the findings that are decided at all; 1 closes the appraisals
     */
    void decide(CycleId cycle, int year, AgencyRow agency, double changing, double deciding) {
        var file = submissions.file(cycle, agency.id()).orElseThrow().id();
        var leaves = findings.leaves(cycle, agency.id());
        for (var appraisal : findings.appraisals(file)) {
            var own = leaves.stream()
                    .filter(leaf -> leaf.finding().appraisal().equals(appraisal.id()))
                    .toList();
            decide(year, agency, appraisal, own, changing, deciding);
        }
    }

    private void decide(
            int year,
            AgencyRow agency,
            AppraisalRow appraisal,
            List<AppraisedLeaf> leaves,
            double changing,
            double deciding) {
        ActingOfficer.run(officers.appraiser(appraisal.inCharge().map(this::agency)), () -> {
            var kept = new HashMap<FindingId, Long>();
            for (var leaf : leaves) {
                var random =
                        SimulatedQuality.random(year, agency.code(), leaf.leaf().code() + "appraisal");
                if (random.nextDouble() >= deciding) {
                    continue;
                }
                if (random.nextDouble() < changing && canLose(leaf)) {
                    appraisals.change(ChangeFinding.byHand(
                            leaf.finding().id(), leaf.finding().version(), less(leaf, random.nextDouble()), REASON));
                } else {
                    kept.put(leaf.finding().id(), leaf.finding().version());
                }
            }
            if (!kept.isEmpty()) {
                appraisals.keepMany(kept);
            }
            if (deciding >= 1) {
                appraisals.close(appraisal.id());
            }
        });
    }

    private static boolean canLose(AppraisedLeaf leaf) {
        var points = leaf.finding().selfPoints();
        return points != null && !points.isZero();
    }

    private static BigDecimal less(AppraisedLeaf leaf, double luck) {
        var share = BigDecimal.valueOf(luck < 0.6 ? 0.75 : 0.5);
        return leaf.finding().selfPoints().value().multiply(share).setScale(2, RoundingMode.HALF_UP);
    }

    private AgencyRow agency(AgencyId id) {
        return agencies.get(id);
    }
}
