package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.workflow.WorkKind.APPRAISE;
import static vn.parindex.workflow.WorkKind.DECIDE_AGAIN;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.AtOnce;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.Roles;

/** Several ministries in charge of one file: side by side, at once, and each only for its own word. */
class AppraisingMinistriesTest extends AgencyFileWalk {

    @Test
    void bothMinistriesAppraiseSideBySideAndTheFileWaitsForTheSlower() {
        testFiles.submit(cycle.id(), canTho);
        var bnv = people.of(cycles.agency("BNV"), Roles.APPRAISER);
        var btp = people.of(cycles.agency("BTP"), Roles.APPRAISER);
        var rows = appraisals.of(cycle.id(), canTho);
        assertThat(mine(bnv, APPRAISE)).hasSize(1).doesNotContainAnyElementsOf(mine(btp, APPRAISE));
        assertThat(mine(btp, APPRAISE)).hasSize(1);
        assertThat(mine(people.of(cycles.agency("BTC"), Roles.APPRAISER), APPRAISE))
                .isEmpty();

        appraisals.decide(rows.get(0), Set.of(), BigDecimal.ZERO);
        appraisals.close(rows.get(0));
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.SUBMITTED);
        assertThat(waiting()).containsExactly(APPRAISE);

        appraisals.decide(rows.get(1), Set.of(), BigDecimal.ZERO);
        appraisals.close(rows.get(1));
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
    }

    @Test
    void bothMinistriesMayCloseAtTheSameMoment() throws Exception {
        testFiles.submit(cycle.id(), canTho);
        var rows = appraisals.of(cycle.id(), canTho);
        rows.forEach(appraisal -> appraisals.decide(appraisal, Set.of(), BigDecimal.ZERO));

        var outcomes = AtOnce.run(rows.size(), number -> {
            appraisals.close(rows.get(number));
            return "closed";
        });

        assertThat(outcomes).containsOnly("closed");
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void onlyTheMinistryWhoseWordWasContestedDecidesAgain() {
        changed(LITTLE_LESS, "2.1");
        appraisals.contest(cycle.id(), canTho);
        appraisals.finish(cycle.id(), canTho);

        assertThat(waiting()).containsExactly(DECIDE_AGAIN);
        assertThat(mine(people.of(cycles.agency("BTP"), Roles.APPRAISER), DECIDE_AGAIN))
                .hasSize(1);
        assertThat(mine(people.of(cycles.agency("BNV"), Roles.APPRAISER), DECIDE_AGAIN))
                .isEmpty();
    }
}
