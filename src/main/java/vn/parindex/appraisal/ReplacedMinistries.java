package vn.parindex.appraisal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.MinistryReplaced;

/**
 * When a ministry in charge goes, its open appraisals move with everything that was decided: to the successor's desk, and
 * to the secretariat's where the successor would appraise itself. There one voice decides, so what two were to score and
 * have not is scored by one.
 */
@Component
class ReplacedMinistries {

    private final Appraisals appraisals;
    private final AppraisalFindings findings;

    ReplacedMinistries(Appraisals appraisals, AppraisalFindings findings) {
        this.appraisals = appraisals;
        this.findings = findings;
    }

    @EventListener
    void on(MinistryReplaced event) {
        for (var appraisal : appraisals.takeUnfinished(event.cycle(), event.from())) {
            var next = event.to().filter(successor -> !successor.equals(appraisal.agency()));
            appraisal.moveTo(next.orElse(null));
            if (next.isEmpty()) {
                toOneVoice(appraisal);
            }
            appraisals.save(appraisal);
        }
    }

    private void toOneVoice(Appraisal appraisal) {
        var moved = findings.findByAppraisal(appraisal.id());
        moved.forEach(AppraisalFinding::decideAlone);
        findings.saveAll(moved);
    }
}
