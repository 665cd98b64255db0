package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.HandoverCount;
import vn.parindex.cycle.InChargeService;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** A ministry in charge is merged away while files lie on its desk. */
class ReplacedMinistryModuleTest extends IntegrationTest {

    private static final String REASON = "Bộ được sáp nhập theo nghị quyết của Quốc hội";

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private InChargeService inCharge;

    @Autowired
    private AppraisalService service;

    @Autowired
    private AppraisalOverview overview;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void itsOpenAppraisalsMoveToTheSuccessorWithWhatWasDecided() {
        var cycle = flow.appraising(4, "92");
        var canTho = flow.agency("92");
        flow.change(cycle.id(), canTho, "1.1", "0.5");
        var before = flow.appraiser("BNV");
        var successor = flow.appraiser("BTC");

        replace(cycle, Optional.of(flow.agency("BTC")));

        assertThat(files(before, cycle)).isZero();
        assertThat(files(successor, cycle)).isEqualTo(1);
        var decided = flow.finding(cycle.id(), canTho, "1.1");
        var open = flow.finding(cycle.id(), canTho, "1.2");
        assertThat(decided.decision().points().toString()).isEqualTo("0.5");
        assertThatThrownBy(() -> ActingOfficer.run(before, () -> service.keep(open.id(), open.version())))
                .isInstanceOf(NotFoundException.class);
        ActingOfficer.run(successor, () -> service.keep(open.id(), open.version()));
        ActingOfficer.run(successor, () -> service.close(open.appraisal()));
        assertThat(owner(decided.appraisal())).isEqualTo(flow.agency("BTC").toString());
    }

    @Test
    void ofItselfTheSuccessorAppraisesNothing() {
        var cycle = flow.appraising(4, "BTC");

        replace(cycle, Optional.of(flow.agency("BTC")));

        assertThat(files(flow.appraiser("BTC"), cycle)).isZero();
        assertThat(files(cycle.secretary(), cycle)).isEqualTo(1);
    }

    @Test
    void withoutASuccessorTheSecretariatDecidesInOneVoice() {
        var cycle = flow.appraisingByTwo(
                new TwoScorers(BigDecimal.ZERO, ThresholdUnit.POINTS, Disagreement.THIRD_SCORER), 4, "92");
        var canTho = flow.agency("92");
        var finding = flow.finding(cycle.id(), canTho, "1.1");
        var one = flow.appraiser("BNV");
        ActingOfficer.run(one, () -> service.keep(finding.id(), finding.version()));
        assertThat(ActingOfficer.call(
                                cycle.manager(),
                                () -> inCharge.preview(cycle.id(), flow.agency("BNV"), Optional.empty()))
                        .counts())
                .contains(new HandoverCount("appraisal.handover.inOneVoice", 2));

        replace(cycle, Optional.empty());

        var moved = flow.finding(cycle.id(), canTho, "1.1");
        assertThat(moved.opinions()).isEmpty();
        ActingOfficer.run(cycle.secretary(), () -> service.keep(moved.id(), moved.version()));
        assertThat(flow.finding(cycle.id(), canTho, "1.1").decision().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(owner(finding.appraisal())).isNull();
    }

    @Test
    void beforehandItSaysWhatWouldMoveAndToWhom() {
        var cycle = flow.appraising(4, "92", "BTC");
        var lead = people.withAccount(people.of(flow.agency("BTC"), Roles.APPRAISER, Roles.APPRAISAL_LEAD), "{noop}-");

        var handover = ActingOfficer.call(
                cycle.manager(),
                () -> inCharge.preview(cycle.id(), flow.agency("BNV"), Optional.of(flow.agency("BTC"))));

        assertThat(handover.fields()).extracting(field -> field.ministry()).containsOnly(flow.agency("BNV"));
        assertThat(handover.counts())
                .contains(
                        new HandoverCount("appraisal.handover.appraisals", 1),
                        new HandoverCount("appraisal.handover.toSecretariat", 1));
        assertThat(handover.readers()).extracting(Officer::username).contains(lead.username());
        assertThat(files(flow.appraiser("BNV"), cycle)).as("nothing has moved").isEqualTo(2);
    }

    @Test
    void filesThatComeLaterGoToTheSuccessor() {
        var cycle = flow.notYetSubmitted(4, "92");
        replace(cycle, Optional.of(flow.agency("BTC")));

        flow.submit(cycle.id(), flow.agency("92"));

        assertThat(files(flow.appraiser("BTC"), cycle)).isEqualTo(1);
        assertThat(files(flow.appraiser("BNV"), cycle)).isZero();
    }

    @Test
    void takesAReasonAndAMinistryThatIsInCharge() {
        var cycle = flow.appraising(4, "92");
        assertThatThrownBy(() -> ActingOfficer.run(
                        cycle.manager(),
                        () -> inCharge.replace(cycle.id(), flow.agency("BNV"), Optional.empty(), "ngắn")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ActingOfficer.run(
                        cycle.manager(),
                        () -> inCharge.replace(cycle.id(), flow.agency("BTC"), Optional.empty(), REASON)))
                .isInstanceOf(RefusedException.class);
    }

    private void replace(TestCycle cycle, Optional<AgencyId> to) {
        ActingOfficer.run(cycle.manager(), () -> inCharge.replace(cycle.id(), flow.agency("BNV"), to, REASON));
    }

    private int files(Officer officer, TestCycle cycle) {
        return ActingOfficer.call(officer, () -> overview.files(cycle.id())).size();
    }

    private String owner(AppraisalId appraisal) {
        return jdbc.queryForObject(
                "SELECT owner_agency_id FROM workflow_item WHERE subject_id = ?", String.class, appraisal.value());
    }
}
