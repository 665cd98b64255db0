package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;

/** Two provinces under appraisal and two officers of the ministry who score each of their leaves. */
@Component
class ScorersStage {

    /** Far apart from a quarter of a leaf's points on, and then a third officer decides. */
    static final TwoScorers THIRD =
            new TwoScorers(new BigDecimal("0.25"), ThresholdUnit.SHARE, Disagreement.THIRD_SCORER);

    private final AppraisalFlow flow;
    private final AppraisalService service;
    private final AppraisalOverview overview;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer one;
    private Officer other;

    ScorersStage(AppraisalFlow flow, AppraisalService service, AppraisalOverview overview) {
        this.flow = flow;
        this.service = service;
        this.overview = overview;
    }

    void open(TwoScorers setting) {
        cycle = flow.appraisingByTwo(setting, 4, "92", "22");
        canTho = flow.agency("92");
        one = flow.appraiser("BNV");
        other = flow.appraiser("BNV");
    }

    TestCycle cycle() {
        return cycle;
    }

    AgencyId canTho() {
        return canTho;
    }

    Officer one() {
        return one;
    }

    Officer other() {
        return other;
    }

    /** As somebody of the ministry reads it. */
    FindingDetails seen(Officer reader, String code) {
        var id = settled(code).id();
        return ActingOfficer.call(reader, () -> overview.finding(id)).finding();
    }

    /** As it is, whoever has said what. */
    FindingDetails settled(String code) {
        return flow.finding(cycle.id(), canTho, code);
    }

    void keep(Officer scorer, String code) {
        var finding = seen(scorer, code);
        ActingOfficer.run(scorer, () -> service.keep(finding.id(), finding.version()));
    }

    void change(Officer scorer, String code, String points, String reason) {
        var finding = seen(scorer, code);
        ActingOfficer.run(
                scorer,
                () -> service.change(
                        ChangeFinding.byHand(finding.id(), finding.version(), new BigDecimal(points), reason)));
    }

    static void assertRefused(String key, Officer officer, Runnable work) {
        assertThatThrownBy(() -> ActingOfficer.run(officer, work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
