package vn.parindex.installation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.Submissions;

/** Decides findings as the ministries' appraisers would, through their service: most kept, a few changed. */
@Component
class SimulatedAppraisal {

    /**
     * How appraisers decide.
     *
     * @param changing share of the findings that lose a quarter to a half of their points
     * @param asking share of those on which they ask
     * @param deciding share of those that they decide at all
     */
    record Habit(double changing, double asking, double deciding) {}

    private final Findings findings;
    private final AppraisalService appraisals;
    private final SimulatedOfficers officers;
    private final Submissions submissions;
    private final Agencies agencies;
    private final SimulatedReasons reasons;
    private final SimulatedRefusals refusals;

    SimulatedAppraisal(
            Findings findings,
            AppraisalService appraisals,
            SimulatedOfficers officers,
            Submissions submissions,
            Agencies agencies,
            SimulatedReasons reasons,
            SimulatedRefusals refusals) {
        this.findings = findings;
        this.appraisals = appraisals;
        this.officers = officers;
        this.submissions = submissions;
        this.agencies = agencies;
        this.reasons = reasons;
        this.refusals = refusals;
    }

    /** What the cycle manager does before the first file is appraised. */
    void prepare(CycleId cycle) {
        reasons.write(cycle);
    }

    /**
     * Decides one agency's file, as far as one officer decides; who decides everything closes the appraisals.
     */
    void decide(CycleId cycle, int year, AgencyRow agency, Habit habit) {
        var file = submissions.file(cycle, agency.id()).orElseThrow().id();
        var leaves = findings.leaves(cycle, agency.id());
        for (var appraisal : findings.appraisals(file)) {
            var own = leaves.stream()
                    .filter(leaf -> leaf.finding().appraisal().equals(appraisal.id()))
                    .toList();
            decide(year, agency, appraisal, own, habit);
        }
    }

    private void decide(int year, AgencyRow agency, AppraisalRow appraisal, List<AppraisedLeaf> leaves, Habit habit) {
        ActingOfficer.run(officers.appraiser(appraisal.inCharge().map(this::agency)), () -> {
            var kept = new HashMap<FindingId, Long>();
            leaves.stream()
                    .filter(leaf -> leaf.finding().opinions().isEmpty())
                    .filter(leaf -> luck(year, agency, leaf, "decide") < habit.deciding())
                    .forEach(leaf -> decide(leaf, luck(year, agency, leaf, "appraisal"), habit, kept));
            if (!kept.isEmpty()) {
                appraisals.keepMany(kept);
            }
            if (habit.deciding() >= 1) {
                appraisals.close(appraisal.id());
            }
        });
    }

    private void decide(AppraisedLeaf leaf, double luck, Habit habit, Map<FindingId, Long> kept) {
        var finding = leaf.finding();
        if (luck >= 1 - habit.asking()) {
            appraisals.ask(finding.id(), finding.version(), question(luck, habit));
        } else if (luck < habit.changing() && canLose(leaf)) {
            refusals.some(leaf, luck / habit.changing());
            appraisals.change(ChangeFinding.byHand(
                    finding.id(),
                    finding.version(),
                    less(leaf, luck / habit.changing()),
                    reasons.words(ReasonPurpose.CHANGE, luck / habit.changing())));
        } else {
            kept.put(finding.id(), finding.version());
        }
    }

    private static double luck(int year, AgencyRow agency, AppraisedLeaf leaf, String what) {
        return SimulatedOpinion.luck(year, agency, leaf, what);
    }

    private String question(double luck, Habit habit) {
        return reasons.words(ReasonPurpose.ASK, (luck - 1 + habit.asking()) / habit.asking());
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
