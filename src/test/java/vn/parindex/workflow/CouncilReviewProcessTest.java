package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.workflow.WorkKind.COUNCIL;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.council.ItemId;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.Points;

/** A file that was done and is taken up once more by the Council lies on its desk until every item is decided again. */
class CouncilReviewProcessTest extends AgencyFileWalk {

    @Autowired
    private WorkRepair repair;

    @Test
    void whatIsTakenUpAgainLiesOnTheCouncilsDeskUntilTheLastItemIsDecided() {
        testFiles.submit(cycle.id(), canTho);
        appraisals.keepAll(cycle.id(), canTho);
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
        assertThat(mine(cycle.secretary(), COUNCIL)).isEmpty();
        var leaves = testFiles.leaves(cycle.id(), canTho);

        var first = takeUp(leaves.get(0));
        var second = takeUp(leaves.get(1));

        var work = rows(cycle.secretary(), COUNCIL);
        assertThat(work).singleElement().satisfies(item -> {
            assertThat(item.subject()).isEqualTo(file);
            assertThat(item.agency()).contains(canTho);
        });
        decide(first);
        assertThat(mine(cycle.secretary(), COUNCIL)).as("one is left").containsExactly(file);
        decide(second);
        assertThat(mine(cycle.secretary(), COUNCIL)).isEmpty();

        var again = takeUp(leaves.get(0));
        assertThat(mine(cycle.secretary(), COUNCIL)).as("a second time").containsExactly(file);
        decide(again);
        assertThat(engine.reviews(file)).hasSize(2).allSatisfy((id, over) -> {
            assertThat(over).isTrue();
            assertThat(engine.walked(id)).isEqualTo(engine.elements(CouncilReviewProcess.PROCESS_ID));
        });
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
    }

    @Test
    void aFileThatIsBeforeTheCouncilAnywayGetsNoSecondWork() {
        changed(LITTLE_LESS, "1.1");
        appraisals.contest(cycle.id(), canTho);
        appraisals.finish(cycle.id(), canTho);
        appraisals.decideAgain(cycle.id(), canTho, SecondChoice.KEEP);
        engine.runJobs(file);
        var other = testFiles.leaves(cycle.id(), canTho).stream()
                .filter(leaf -> !leaf.code().equals("1.1"))
                .findFirst()
                .orElseThrow();

        takeUp(other);

        assertThat(mine(cycle.secretary(), COUNCIL)).containsExactly(file);
        assertThat(engine.reviews(file)).isEmpty();
    }

    /** As after an update of a version that started no process for it. */
    @Test
    void whatAnEarlierVersionDidNotListIsListedAtTheStartOnce() {
        testFiles.submit(cycle.id(), canTho);
        appraisals.keepAll(cycle.id(), canTho);
        engine.runJobs(file);
        var item = takeUp(testFiles.leaves(cycle.id(), canTho).get(0));
        engine.forget(CouncilReviewProcess.PROCESS_ID, file);
        assertThat(mine(cycle.secretary(), COUNCIL)).isEmpty();

        repair.run();
        assertThat(mine(cycle.secretary(), COUNCIL)).containsExactly(file);
        repair.run();
        assertThat(mine(cycle.secretary(), COUNCIL)).as("once").containsExactly(file);

        decide(item);
        assertThat(mine(cycle.secretary(), COUNCIL)).isEmpty();
        repair.run();
        assertThat(mine(cycle.secretary(), COUNCIL)).as("nothing is open").isEmpty();
    }

    private ItemId takeUp(Leaf leaf) {
        return ActingOfficer.call(cycle.secretary(), () -> council.add(cycle.id(), canTho, leaf.id()));
    }

    private void decide(ItemId item) {
        ActingOfficer.run(cycle.secretary(), () -> council.decide(item, Points.of("0.5"), REASON));
    }
}
