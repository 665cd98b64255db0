package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestAppraisals;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** Provisional results of a level: each agency for itself, or held back and opened to all at once. */
class ClarificationReleaseModuleTest extends IntegrationTest {

    private static final BigDecimal LITTLE_LESS = new BigDecimal("0.9");

    @Autowired
    private ClarificationReleaseService releases;

    @Autowired
    private ClarificationService clarifications;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestAppraisals appraisals;

    @Autowired
    private TestPeople people;

    @Autowired
    private DueJobs jobs;

    private TestCycle cycle;
    private AgencyId canTho;
    private AgencyId quangNinh;

    @BeforeEach
    void twoProvinces() {
        cycle = cycles.open(4, "92", "22");
        canTho = cycles.agency("92");
        quangNinh = cycles.agency("22");
    }

    @Test
    void nobodyOfAHeldLevelReadsUntilAllMay() {
        hold();
        appraise(canTho);
        assertThat(leavesRead(canTho)).isZero();

        release();

        assertThat(leavesRead(canTho)).isEqualTo(4);
    }

    @Test
    void whatIsAppraisedAfterTheOpeningOpensByItself() {
        hold();
        appraise(canTho);
        release();

        appraise(quangNinh);

        assertThat(leavesRead(quangNinh)).isEqualTo(4);
    }

    @Test
    void theManagerSeesWhoIsReadyAndWhoIsNot() {
        appraise(canTho);

        var provinces = ActingOfficer.call(cycle.manager(), () -> releases.of(cycle.id())).stream()
                .filter(row -> row.kind().equals(AgencyKind.PROVINCE))
                .findFirst()
                .orElseThrow();

        assertThat(provinces.appraised()).containsExactly(canTho);
        assertThat(provinces.underWay()).containsExactly(quangNinh);
        assertThat(provinces.held()).isEmpty();
    }

    @Test
    void resultsThatSomebodyReadAlreadyCannotBeHeldBack() {
        appraise(canTho);

        refused(this::hold, "appraisal.refusal.someReadAlready");
    }

    @Test
    void nothingIsOpenedTwiceOrBeforeAFileIsReadyOrWithoutBeingHeld() {
        refused(this::release, "appraisal.refusal.notHeld");
        hold();
        refused(this::hold, "appraisal.refusal.heldAlready");
        refused(this::release, "appraisal.refusal.nothingToRelease");
        appraise(canTho);
        release();
        refused(this::release, "appraisal.refusal.releasedAlready");
    }

    @Test
    void aLevelThatTakesNoPartIsNotFound() {
        assertThatThrownBy(() ->
                        ActingOfficer.run(cycle.manager(), () -> releases.hold(cycle.id(), new AgencyKind("DISTRICT"))))
                .isInstanceOf(NotFoundException.class);
    }

    private void hold() {
        ActingOfficer.run(cycle.manager(), () -> releases.hold(cycle.id(), AgencyKind.PROVINCE));
    }

    private void release() {
        ActingOfficer.run(cycle.manager(), () -> releases.release(cycle.id(), AgencyKind.PROVINCE));
    }

    private void appraise(AgencyId agency) {
        files.submit(cycle.id(), agency);
        appraisals.change(cycle.id(), agency, Set.of("1.1"), LITTLE_LESS);
        jobs.runAll();
    }

    private int leavesRead(AgencyId agency) {
        return ActingOfficer.call(
                        people.of(agency, Roles.COORDINATOR), () -> clarifications.details(cycle.id(), agency))
                .leaves()
                .size();
    }

    private static void refused(Runnable verb, String key) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
